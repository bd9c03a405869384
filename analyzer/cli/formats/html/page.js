// The report's behaviour: filters, a list that only draws what is visible, and the finding that is picked.
// SPDX-License-Identifier: MIT
const report = JSON.parse(document.getElementById("data").textContent);
const ROW_PX = 62, SPARE_ROWS = 8, LEVELS = ["error", "warning", "note"];
const pictures = document.getElementById("pictures").textContent.split("\n");
const state = { shown: [], picked: -1, rows: new Map() };
const $ = id => document.getElementById(id);

// What would reorder or hide text is shown by its number.
const visible = text => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
  c => "\\u{" + c.codePointAt(0).toString(16) + "}");

// el("div", {class: "x"}, child, "text"...): text stays text, whatever it holds.
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {}))
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  node.append(...children.filter(child => child !== null && child !== undefined && child !== false)
    .map(child => typeof child === "string" ? visible(child) : child));
  return node;
}
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
const shortId = finding => { const [, hash = "", ordinal] = (finding.fingerprint || "").split(":"); return hash.slice(0, 8) + (ordinal ? ":" + ordinal : ""); };
const placeText = place => (place.file || "?") + (place.line ? ":" + place.line : "");
const isSilent = finding => finding.suppressed_by !== null;
const statusOf = finding => finding.suppressed_by ? "suppressed: " + finding.suppressed_by : finding.state || "open";
const verdictOf = finding => finding.verdict || "not run";

// ---- filters ----
const selects = { rule: f => f.rule, fate: f => f.fate || "protocol", confidence: f => f.confidence, status: statusOf, verdict: verdictOf };

function fillSelect(name, value) {
  const counts = new Map();
  for (const finding of report.findings) counts.set(value(finding), (counts.get(value(finding)) || 0) + 1);
  const select = $(name);
  select.append(el("option", { value: "" }, "any " + name));
  for (const key of [...counts.keys()].sort()) select.append(el("option", { value: key }, `${key} (${counts.get(key)})`));
  select.hidden = counts.size < 2;
  select.addEventListener("change", applyFilters);
}

function haystack(finding) {
  if (!finding.text)
    finding.text = [finding.message, finding.fingerprint, finding.rule, finding.file, finding.function,
      ...finding.edges.flatMap(e => [e.holder, e.slot, e.held, e.file, e.function])].join("\n").toLowerCase();
  return finding.text;
}

function passes(finding, words) {
  if (!$("level-" + finding.severity).checked || (isSilent(finding) && !$("silent").checked)) return false;
  for (const name in selects) if ($(name).value && selects[name](finding) !== $(name).value) return false;
  return words.every(word => haystack(finding).includes(word));
}

function applyFilters() {
  const words = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const before = state.shown[state.picked];
  state.shown = report.findings.filter(finding => passes(finding, words));
  $("shown").textContent = `${state.shown.length} of ${plural(report.findings.length, "finding")}`;
  $("space").style.height = state.shown.length * ROW_PX + "px";
  clearRows();
  pick(Math.max(0, state.shown.indexOf(before)), false);
}

// ---- the list ----
function clearRows() {
  for (const row of state.rows.values()) row.remove();
  state.rows.clear();
}

function makeRow(index) {
  const finding = state.shown[index];
  const row = el("div", { class: "row" + (isSilent(finding) ? " silent" : ""), role: "option", id: "row-" + index, "aria-posinset": index + 1,
    "aria-setsize": state.shown.length, "aria-selected": String(index === state.picked) },
    el("div", { class: "top" }, el("span", { class: "dot " + finding.severity, title: finding.severity }),
      el("div", { class: "place", title: placeText(finding) }, el("bdi", {}, placeText(finding)))),
    el("div", { class: "what", title: finding.message }, `${finding.rule}: ${finding.message}`));
  row.style.top = index * ROW_PX + "px";
  row.addEventListener("click", () => pick(index, false));
  return row;
}

function drawRows() {
  const list = $("list");
  const first = Math.max(0, Math.floor(list.scrollTop / ROW_PX) - SPARE_ROWS);
  const last = Math.min(state.shown.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW_PX) + SPARE_ROWS);
  for (const [index, row] of state.rows)
    if (index < first || index >= last) { row.remove(); state.rows.delete(index); }
  for (let index = first; index < last; index++)
    if (!state.rows.has(index)) { const row = makeRow(index); state.rows.set(index, row); $("space").append(row); }
}

function scrollToRow(index) {
  const list = $("list"), top = index * ROW_PX;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + ROW_PX > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW_PX - list.clientHeight;
}

function pick(index, keepsHash) {
  state.picked = state.shown.length ? Math.min(Math.max(index, 0), state.shown.length - 1) : -1;
  if (state.picked >= 0) scrollToRow(state.picked);
  drawRows();
  for (const [at, row] of state.rows) row.setAttribute("aria-selected", String(at === state.picked));
  if (state.picked >= 0) $("list").setAttribute("aria-activedescendant", "row-" + state.picked);
  else $("list").removeAttribute("aria-activedescendant");
  const finding = state.shown[state.picked];
  $("detail").replaceChildren(finding ? describe(finding) : nothing());
  $("detail").scrollTop = 0;
  if (finding && !keepsHash) history.replaceState(null, "", "#" + shortId(finding));
}

function nothing() {
  return el("p", { class: "empty" }, report.findings.length ? "No finding passes the filters." : "Nothing was found.");
}

// ---- one finding ----
const heading = text => el("h3", {}, text);
const badge = (text, kind) => el("span", { class: "badge " + (kind || "") }, text);

function sourceLines(place, isMarked) {
  const lines = (report.sources[place.file] || {});
  const pre = el("pre", { tabindex: "0" });
  for (let number = Math.max(1, place.line - 2); number <= place.line + 2; number++) {
    const text = lines[number];
    if (text === undefined) continue;
    const row = el("div", { class: number === place.line ? "here" : null }, el("i", {}, String(number)));
    row.append(...(number === place.line && isMarked ? marked(text, place) : [text]));
    pre.append(row);
  }
  return pre.childElementCount ? pre : null;
}

// Columns are bytes; the text is split where the bytes are.
function marked(text, place) {
  const bytes = new TextEncoder().encode(text), decode = part => new TextDecoder().decode(part);
  const start = Math.max(0, (place.column || 1) - 1);
  const end = place.end_line === place.line && place.end_column > place.column ? place.end_column - 1 : bytes.length;
  return [decode(bytes.slice(0, start)), el("mark", {}, decode(bytes.slice(start, end))), decode(bytes.slice(end))];
}

function step(item, finding) {
  const place = item.file ? item : finding;
  return el("li", {},
    el("div", { class: "head" }, el("span", { class: "number " + item.kind }, String(item.step)), el("span", {}, item.message)),
    el("div", { class: "where" }, placeText(place) + (place.function ? " in " + place.function : "")),
    sourceLines(place, true));
}

function edgeTable(finding) {
  const rows = finding.edges.map(edge => el("tr", {}, el("td", { class: "code" }, edge.slot), el("td", { class: "code" }, edge.held),
    el("td", {}, edge.strength), el("td", {}, edge.api || edge.via),
    el("td", { class: "code" }, placeText(edge)), el("td", {}, [edge.closing && "closes the cycle", edge.weaken && "to weaken"].filter(Boolean).join(", "))));
  return el("div", { class: "card scroll" }, el("table", {}, el("thead", {}, el("tr", {}, ...["slot", "holds", "strength", "made by", "at", ""].map(text => el("th", { scope: "col" }, text)))),
    el("tbody", {}, ...rows)));
}

function occurrences(finding) {
  const rows = finding.occurrences.map(place => el("tr", {}, el("td", { class: "code" }, placeText(place)), el("td", { class: "code" }, place.function || "")));
  return el("div", { class: "card" }, el("table", {}, el("tbody", {}, ...rows)));
}

// Numbers are per iteration.
function runs(finding) {
  const number = value => el("td", { class: "number-cell" }, value === null ? "?" : String(value));
  const rows = finding.validations.map(run => el("tr", {}, el("td", { class: "keep" }, run.verdict + (run.how ? ", " + run.how : "")), el("td", { class: "code" }, run.command || "a test of its own"),
    number(run.iterations), number(run.cycles), number(run.objects), number(run.bytes), number(run.growth), el("td", {}, run.detail || "")));
  const names = ["verdict", "ran", "iterations", "cycles", "objects", "bytes", "heap grown by", ""];
  return el("div", { class: "card scroll" }, el("table", { class: "runs" }, el("thead", {}, el("tr", {}, ...names.map((text, i) => el("th", { scope: "col", class: i > 1 && text ? "number-cell" : null }, text)))), el("tbody", {}, ...rows)));
}

const advice = (label, text) => text ? el("div", { class: "card advice" }, el("b", {}, label), text) : null;

function describe(finding) {
  const article = el("article", {},
    el("div", { class: "where" }, placeText(finding) + (finding.function ? " in " + finding.function : "")),
    el("h2", {}, finding.message),
    el("div", { class: "badges" }, badge(finding.severity, finding.severity), badge(finding.rule), badge(finding.confidence + " confidence"),
      finding.fate && badge(finding.fate), finding.verdict && badge("run: " + finding.verdict, { confirmed: "error", refuted: "good" }[finding.verdict]),
      finding.state && badge(finding.state), finding.suppressed_by && badge("suppressed by " + finding.suppressed_by, "good"),
      finding.stale && badge("stale: the source changed since", "warning")));
  if (finding.edges.length)
    article.append(heading("The cycle"), drawCycle(finding));
  if (finding.fix || finding.breaker || finding.finalizer)
    article.append(heading("What to do"), ...[advice("Fix", finding.fix), advice("Something can break it", finding.breaker),
      advice("Finalizer that waits", finding.finalizer)].filter(Boolean));
  if (finding.validations.length)
    article.append(heading("What running it showed"), runs(finding));
  if (finding.steps.length)
    article.append(heading("How it comes about"), el("div", { class: "card" }, el("ol", { class: "steps" }, ...finding.steps.map(item => step(item, finding)))));
  else if (sourceLines(finding, true))
    article.append(heading("Source"), sourceLines(finding, true));
  if (finding.edges.length)
    article.append(heading("Who holds whom"), edgeTable(finding));
  if (finding.occurrences.length > 1)
    article.append(heading(plural(finding.occurrences.length, "place") + " with this cycle"), occurrences(finding));
  article.append(heading("To silence it"), el("p", {}, el("code", {}, `// NOLINTNEXTLINE(${finding.rule}): reason`), " above any of its stores, or ",
    el("code", {}, `cyclecheck-ignore(${finding.rule}): reason`), " at a slot's declaration. Fingerprint ", el("code", {}, finding.fingerprint), "."));
  return article;
}

// ---- keyboard ----
const keys = { ArrowDown: 1, j: 1, n: 1, ArrowUp: -1, k: -1, p: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || $("help").open) return;
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
  if (event.key === "Escape") { $("list").focus(); return; }
  if (isTyping && !(event.target.id === "search" && /^(ArrowDown|ArrowUp)$/.test(event.key))) return;
  const isReading = $("detail").contains(event.target) && /^(Arrow|Page|Home|End)/.test(event.key);
  if (event.key in keys && !isReading) { pick(state.picked + keys[event.key], false); event.preventDefault(); }
  else if (event.key === "/") { $("search").focus(); $("search").select(); event.preventDefault(); }
  else if (event.key === "Enter" && event.target === $("list")) { $("detail").focus(); event.preventDefault(); }
  else if (event.key === "?") $("help").showModal();
}

function pickByHash() {
  const id = decodeURIComponent(location.hash.slice(1));
  const index = state.shown.findIndex(finding => shortId(finding) === id);
  pick(index < 0 ? 0 : index, id !== "" && index < 0);
}

function toggleTheme() {
  const root = document.documentElement;
  const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
}

function start() {
  const counts = report.summary.findings;
  document.title = `cyclecheck: ${report.root.split("/").pop()}`;
  $("root").textContent = report.root;
  $("counts").append(...LEVELS.filter(level => counts[level]).map(level => badge(plural(counts[level], level), level)));
  if (!LEVELS.some(level => counts[level])) $("counts").append(badge("nothing found", "good"));
  $("facts").textContent = `${plural(report.summary.files, "file")}, ${plural(report.summary.refcounted_types, "refcounted type")}, ${plural(report.summary.owning_slots, "owning slot")}`;
  if (!report.summary.complete) { $("banner").hidden = false; $("banner").textContent = "Incomplete: " + (report.summary.lost.length
    ? report.summary.lost.slice(0, 5).map(loss => `${loss.path} (${loss.status})`).join(", ") + (report.summary.lost.length > 5 ? ` and ${report.summary.lost.length - 5} more` : "")
    : "compiler flags were guessed") + "."; }
  for (const name in selects) fillSelect(name, selects[name]);
  for (const level of LEVELS) $("level-" + level).addEventListener("change", applyFilters);
  $("silent").addEventListener("change", applyFilters);
  $("silent").parentElement.hidden = !report.findings.some(isSilent);
  $("search").addEventListener("input", applyFilters);
  $("filters").addEventListener("submit", event => event.preventDefault());
  $("list").addEventListener("scroll", drawRows);
  $("theme").addEventListener("click", toggleTheme);
  $("keys").addEventListener("click", () => $("help").showModal());
  addEventListener("keydown", onKey);
  addEventListener("resize", drawRows);
  addEventListener("hashchange", pickByHash);
  report.findings.sort((one, other) => LEVELS.indexOf(one.severity) - LEVELS.indexOf(other.severity)); // stable: by path within
  const wanted = location.hash;
  applyFilters();
  if (wanted) { history.replaceState(null, "", wanted); pickByHash(); }
  $("list").focus({ preventScroll: true });
}
start();
