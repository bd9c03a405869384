// Shows a cycle: Graphviz's picture when there is one, else its objects on a ring, each edge from holder to held.
// SPDX-License-Identifier: MIT
"use strict";
const CHARACTER_PX = 7.5, SMALL_PX = 6.95, NODE_HEIGHT = 50, LONGEST_NAME = 38, MARGIN = 14;

function svg(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes || {})) if (value !== null) node.setAttribute(name, value);
  node.append(...children.map(child => typeof child === "string" ? visible(child) : child));
  return node;
}

// The end of a slot or type says most: `...priv.handler`.
const shorten = text => text.length <= LONGEST_NAME ? text : "\u2026" + text.slice(text.length - LONGEST_NAME + 1);

function slotOnly(edge) {
  const prefix = edge.holder + ".";
  return edge.slot.startsWith(prefix) ? edge.slot.slice(prefix.length) : edge.slot;
}

function makeNodes(edges, names) {
  return edges.map((edge, i) => {
    const name = names[i] && shorten(names[i]), type = shorten(edge.holder);
    return { name, type, title: (names[i] ? names[i] + ": " : "") + edge.holder, height: name ? NODE_HEIGHT : 36,
      width: Math.max(90, (name ? name.length : 0) * CHARACTER_PX + 30, type.length * (name ? SMALL_PX : CHARACTER_PX) + 30) };
  });
}

function makeLabels(edges) {
  return edges.map(edge => {
    const marks = [edge.strength === "strong" ? null : edge.strength, edge.closing ? "closes the cycle" : null,
      edge.weaken ? "weaken this" : null].filter(Boolean).join(" \u00b7 ");
    const text = "." + shorten(slotOnly(edge));
    return { text, marks, width: Math.max(text.length * 7.2, marks.length * 6.7) + 12, height: marks ? 33 : 19 };
  });
}

// Two objects side by side, more on an ellipse wide enough for the labels between them.
function placeNodes(nodes, labels) {
  const count = nodes.length, widest = Math.max(...nodes.map(node => node.width)), label = Math.max(...labels.map(l => l.width));
  if (count <= 2) {
    const gap = Math.max(120, label - 40);
    nodes.forEach((node, i) => { node.x = i * (nodes[0].width / 2 + gap + node.width / 2); node.y = 0; });
    return;
  }
  const radiusX = Math.max(widest * .8 + Math.min(label, 240) * .3, count * widest * .22), radiusY = Math.max(105, count * 44);
  nodes.forEach((node, i) => {
    const angle = -Math.PI / 2 + 2 * Math.PI * i / count;
    node.x = radiusX * Math.cos(angle);
    node.y = radiusY * Math.sin(angle);
  });
}

// Where the line from the node's centre towards (x, y) leaves its box.
function border(node, x, y, room) {
  const dx = x - node.x, dy = y - node.y, halfWidth = node.width / 2 + room, halfHeight = node.height / 2 + room;
  const scale = Math.min(dx ? halfWidth / Math.abs(dx) : Infinity, dy ? halfHeight / Math.abs(dy) : Infinity);
  return { x: node.x + dx * scale, y: node.y + dy * scale };
}

function selfLoop(node, label) {
  const reach = Math.max(70, label.width / 2 + 10), top = node.y - node.height / 2;
  return { path: `M ${node.x + 26} ${top} C ${node.x + reach} ${top - 84}, ${node.x - reach} ${top - 84}, ${node.x - 26} ${top - 4}`,
    x: node.x, y: top - 66 - label.height / 2 };
}

// A label stands outside of the ring, clear of its line.
function beside(x, y, count, label) {
  const length = Math.hypot(x, y) || 1, across = count === 2 ? 0 : x / length, down = count === 2 ? Math.sign(y) : y / length;
  return { x: x + across * (label.width / 2 + 6), y: y + down * (label.height / 2 + (count === 2 ? 8 : 4)) };
}

function curve(from, to, index, { count, label }) {
  let control;
  if (count === 2) control = { x: (from.x + to.x) / 2, y: index === 0 ? -105 : 105 };
  else control = { x: (from.x + to.x) / 2 * 1.18, y: (from.y + to.y) / 2 * 1.18 };
  const start = border(from, control.x, control.y, 0), end = border(to, control.x, control.y, 5);
  return { path: `M ${start.x} ${start.y} Q ${control.x} ${control.y} ${end.x} ${end.y}`,
    ...beside(start.x / 4 + control.x / 2 + end.x / 4, start.y / 4 + control.y / 2 + end.y / 4, count, label) };
}

function drawNode(node) {
  const group = svg("g", { class: "node" }, svg("title", {}, node.title),
    svg("rect", { x: node.x - node.width / 2, y: node.y - node.height / 2, width: node.width, height: node.height, rx: 9 }));
  if (node.name)
    group.append(svg("text", { class: "name", x: node.x, y: node.y - 4 }, node.name), svg("text", { class: "type", x: node.x, y: node.y + 15 }, node.type));
  else
    group.append(svg("text", { x: node.x, y: node.y + 5 }, node.type));
  return group;
}

function edgeClass(edge) {
  return ["edge", edge.strength, edge.closing ? "closing" : "", edge.weaken ? "weaken" : ""].join(" ");
}

const tellEdge = edge => `${edge.slot} holds ${edge.held} (${edge.strength}), ${edge.file || "?"}:${edge.line || "?"}`;

function drawEdge(edge, line, label) {
  const arrow = edge.weaken ? "arrow-weaken" : edge.closing ? "arrow-closing" : "arrow";
  const group = svg("g", { class: edgeClass(edge) }, svg("title", {}, tellEdge(edge)),
    svg("path", { d: line.path, "marker-end": `url(#${arrow})` }),
    svg("text", { x: line.x, y: line.y + (label.marks ? -2 : 4) }, label.text));
  if (label.marks) group.append(svg("text", { class: "mark", x: line.x, y: line.y + 12 }, label.marks));
  return group;
}

function arrowHeads() {
  return svg("defs", {}, ...[["arrow", "--soft"], ["arrow-closing", "--error"], ["arrow-weaken", "--weak"]].map(([id, color]) =>
    svg("marker", { id, viewBox: "0 0 10 10", refX: 8, refY: 5, markerWidth: 11, markerHeight: 11, markerUnits: "userSpaceOnUse", orient: "auto-start-reverse" },
      svg("path", { d: "M 0 0 L 10 5 L 0 10 z", fill: `var(${color})` }))));
}

function frame(nodes, lines, labels) {
  const boxes = [...nodes, ...lines.map((line, i) => ({ x: line.x, y: line.y, width: labels[i].width, height: labels[i].height + 8 }))];
  const left = Math.min(...boxes.map(b => b.x - b.width / 2)) - MARGIN, top = Math.min(...boxes.map(b => b.y - b.height / 2)) - MARGIN;
  const right = Math.max(...boxes.map(b => b.x + b.width / 2)) + MARGIN, bottom = Math.max(...boxes.map(b => b.y + b.height / 2)) + MARGIN;
  return [left, top, right - left, bottom - top];
}

function drawRing(edges, nodes) {
  const labels = makeLabels(edges);
  placeNodes(nodes, labels);
  const lines = edges.map((edge, i) => edges.length === 1 ? selfLoop(nodes[0], labels[0])
    : curve(nodes[i], nodes[(i + 1) % edges.length], i, { count: edges.length, label: labels[i] }));
  const box = frame(nodes, lines, labels);
  return svg("svg", { viewBox: box.join(" "), width: box[2], height: box[3] },
    arrowHeads(), ...edges.map((edge, i) => drawEdge(edge, lines[i], labels[i])), ...nodes.map(drawNode));
}

// The class i2 says which edge it is.
function showGraphviz(text, edges, nodes) {
  const picture = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
  picture.setAttribute("class", "graphviz");
  edges.forEach((edge, i) => picture.querySelectorAll(".edge.i" + i).forEach(group => group.prepend(svg("title", {}, tellEdge(edge)))));
  picture.querySelectorAll(".node").forEach((group, i) => group.prepend(svg("title", {}, nodes[i].title)));
  return picture;
}

function drawCycle(finding) {
  const edges = finding.edges, nodes = makeNodes(edges, finding.objects);
  const text = pictures[finding.drawing];
  const picture = text ? showGraphviz(text, edges, nodes) : drawRing(edges, nodes);
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", edges.map((edge, i) => `${nodes[i].title} holds ${nodes[(i + 1) % edges.length].title} through ${slotOnly(edge)}`).join("; "));
  const legend = [["", "holds: strong, counted"], edges.some(e => e.closing && !e.weaken) && ["closing", "closing store"], edges.some(e => e.weaken) && ["weaken", "edge to weaken"],
    edges.some(e => e.strength !== "strong") && ["weak", "not counted, or unknown"]].filter(Boolean);
  return el("div", { class: "card" }, el("div", { class: "drawing" }, picture),
    el("div", { class: "legend" }, ...legend.map(([kind, text]) => el("span", { class: kind }, text))));
}
