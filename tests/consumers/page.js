// Opens the HTML report in a headless browser and uses it. node page.js CHROMIUM PAGE PAGE_WITHOUT_GRAPHVIZ HOSTILE_PAGE EMPTY_PAGE LARGE_PAGE
// SPDX-License-Identifier: MIT
"use strict";
const assert = require("node:assert/strict");
const path = require("node:path");
const { chromium } = require("playwright-core");

const [executablePath, small, plain, hostile, none, large] = process.argv.slice(2);
const SCRIPT_SECONDS = 2, SETTLE_MS = 100;

async function open(browser, file) {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  const problems = [];
  page.on("pageerror", error => problems.push(error.message));
  page.on("console", message => message.type() === "error" && problems.push(message.text()));
  page.on("request", request => request.url().startsWith("file:") || problems.push("request: " + request.url()));
  page.on("dialog", dialog => { problems.push("dialog: " + dialog.message()); dialog.dismiss(); });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable"); // before loading: it counts from here on
  await page.goto("file://" + path.resolve(file));
  return { page, problems, session };
}

const picked = page => page.locator('[role=option][aria-selected=true] .place').innerText();
const heading = page => page.locator("article h2").innerText();

async function useKeyboard(page) {
  const first = await picked(page);
  await page.keyboard.press("j");
  const second = await picked(page);
  assert.notEqual(second, first);
  await page.keyboard.press("ArrowUp");
  assert.equal(await picked(page), first);
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  await page.keyboard.type("use.c");
  assert.equal(await page.locator("[role=option]").count(), 1);
  assert.equal(await picked(page), "use.c:7");
  assert.match(await heading(page), /'a' is stored in 'b\.parent'/);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "list");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "detail");
  await page.keyboard.press("?");
  assert.ok(await page.locator("#help").isVisible());
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type("nowhere");
  assert.match(await page.locator("#detail").innerText(), /No finding passes/);
  await page.locator("#search").fill("");
}

async function filterByVerdict(page) {
  await page.locator("#verdict").selectOption("confirmed");
  assert.equal(await page.locator("[role=option]").count(), 1);
  assert.equal(await picked(page), "use.c:7");
  assert.match(await page.locator(".badges").innerText(), /run: confirmed/);
  assert.deepEqual(await page.locator(".runs tbody td").allInnerTexts(), ["confirmed, leaked", "./program <b>", "10", "2", "4", "96", "112", ""]);
  await page.locator("#verdict").selectOption("");
  assert.equal(await page.locator("[role=option]").count(), 2);
  await page.locator("#list").press("Home");
}

async function lookAtFinding(page) {
  assert.equal(await page.locator(".drawing .node").count(), 2);
  assert.equal(await page.locator(".drawing .edge").count(), 2);
  assert.equal(await page.locator(".drawing .edge.weaken").count(), 1);
  assert.ok(await page.locator(".steps li").count() >= 3);
  assert.equal(await page.locator(".steps mark").first().innerText(), "a->child = node_ref(b)");
  const hash = new URL(page.url()).hash;
  assert.match(hash, /^#[0-9a-f]{8}/);
  await page.locator("#level-error").uncheck();
  assert.equal(await page.locator("[role=option]").count(), 0);
  await page.locator("#level-error").check();
}

// The page's own drawing has the same parts.
async function lookWithoutGraphviz(browser) {
  const { page, problems } = await open(browser, plain);
  assert.equal(await page.locator(".graphviz").count(), 0);
  await lookAtFinding(page);
  assert.deepEqual(problems, []);
}

async function lookAtHostile(browser) {
  const { page, problems } = await open(browser, hostile);
  assert.match(await heading(page), /<script>alert\(1\)<\/script>/);
  assert.equal(await page.locator(".drawing .edge").count(), 2);
  assert.doesNotMatch(await page.evaluate(() => document.body.textContent.replace(document.getElementById("data").textContent, "").replace(document.getElementById("pictures").textContent, "")), /[\u202a-\u202e\u001b]/);
  assert.equal(await page.evaluate(() => document.querySelectorAll("script").length), 3);
  assert.deepEqual(problems, []);
}

async function lookAtNothing(browser) {
  const { page, problems } = await open(browser, none);
  assert.match(await page.locator("#detail").innerText(), /Nothing was found/);
  for (const key of ["j", "End", "/", "Escape", "Enter", "?", "Escape"]) await page.keyboard.press(key);
  assert.equal(await page.locator("[role=option]").count(), 0);
  assert.deepEqual(problems, []);
}

async function main() {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const { page, problems } = await open(browser, small);
    await lookAtFinding(page);
    await filterByVerdict(page);
    await useKeyboard(page);
    assert.equal(await page.evaluate(() => document.querySelectorAll("script").length), 3);
    assert.deepEqual(problems, []);
    await lookWithoutGraphviz(browser);
    await lookAtHostile(browser);
    await lookAtNothing(browser);
    const { page: big, problems: bigProblems, session } = await open(browser, large);
    await big.waitForTimeout(SETTLE_MS);
    const { metrics } = await session.send("Performance.getMetrics");
    const seconds = metrics.find(metric => metric.name === "ScriptDuration").value;
    await big.keyboard.press("End");
    console.log(`${await big.locator("#shown").innerText()}: ${seconds.toFixed(2)} s of script, ${await big.locator("[role=option]").count()} rows drawn`);
    assert.ok(seconds > 0 && seconds < SCRIPT_SECONDS, `${seconds} s of script`);
    assert.deepEqual(bigProblems, []);
  } finally {
    await browser.close();
  }
}
main().catch(error => { console.error(error); process.exit(1); });
