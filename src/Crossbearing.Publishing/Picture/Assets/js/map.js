const mapCanvas = $("#map"), tip = $("#tip");
let marks = [], frame = 0;

function path(g, part, closed) {
  g.beginPath();
  for (let i = 0; i < part.length; i += 2) g[i ? "lineTo" : "moveTo"](px(part[i] / 1e4), py(part[i + 1] / 1e4));
  if (closed) g.closePath();
}
const shapesOf = kind => model.shapes.filter(s => s.kind === kind);
function strokeShapes(g, shapes, style, width, dash = []) {
  g.strokeStyle = style;
  g.lineWidth = width;
  g.lineJoin = g.lineCap = "round";
  g.setLineDash(dash);
  for (const s of shapes) for (const part of s.parts) { path(g, part, s.closed); g.stroke(); }
  g.setLineDash([]);
}
function drawGround(g) {
  const outlines = shapesOf("outline");
  g.fillStyle = outlines.length ? colour("outer") : colour("land");
  g.fillRect(0, 0, view.width, view.height);
  g.fillStyle = colour("land");
  for (const s of outlines) for (const part of s.parts) { path(g, part, true); g.fill(); }
  g.fillStyle = colour("sea");
  for (const s of shapesOf("water")) for (const part of s.parts) { path(g, part, true); if (s.closed) g.fill(); }
}
function drawLines(g) {
  const outlines = shapesOf("outline"), admin2 = outlines.filter(s => s.level === "admin2");
  strokeShapes(g, outlines.filter(s => s.level !== "admin2"), colour("line"), 1.2, [5, 4]);
  if (view.zoom > 8.8) strokeShapes(g, admin2, colour("line"), .8, [1.5, 3.5]);
  strokeShapes(g, shapesOf("water").filter(s => !s.closed), colour("sea-ink"), 1.1);
  strokeShapes(g, shapesOf("coast"), colour("sea-ink"), 1.4);
  strokeShapes(g, shapesOf("border"), colour("muted"), 1.8, [9, 3, 2, 3]);
  const wide = clamp(view.zoom - 5.5, 2, 6);
  strokeShapes(g, shapesOf("highway"), colour("road-edge"), wide + 1.6);
  strokeShapes(g, shapesOf("highway"), colour("road"), wide);
}
function shieldSpots(part) {
  const spots = [];
  let next = 40, run = 0;
  for (let i = 2; i < part.length; i += 2) {
    const x0 = px(part[i - 2] / 1e4), y0 = py(part[i - 1] / 1e4), x1 = px(part[i] / 1e4), y1 = py(part[i + 1] / 1e4), d = Math.hypot(x1 - x0, y1 - y0);
    for (; next < run + d && spots.length < 400; next += 36) spots.push([x0 + (x1 - x0) * (next - run) / d, y0 + (y1 - y0) * (next - run) / d, next]);
    run += d;
  }
  return spots;
}
function drawShields(g, room) {
  g.font = `650 11px ${colour("font")}`;
  g.textBaseline = "middle";
  let last = -Infinity, drawn = null;
  for (const s of shapesOf("highway")) for (const part of s.parts) for (const [x, y, at] of shieldSpots(part)) {
    const number = /\b[A-Z]{1,2}-?\d+\b/.exec(s.name)?.[0], name = number ?? (view.zoom > 9.3 ? s.name : "");
    if (drawn !== part) [drawn, last] = [part, -Infinity];
    if (!name || at - last < 230 || x < 0 || y < 0 || x > view.width || y > view.height) continue;
    const w = g.measureText(name).width + 11, box = { x: x - w / 2 - 3, y: y - 12, w: w + 6, h: 24 };
    if (!room.free(box)) continue;
    room.take(box);
    last = at;
    g.fillStyle = colour("panel");
    g.strokeStyle = colour("muted");
    g.lineWidth = 1.2;
    g.beginPath();
    g.roundRect(x - w / 2, y - 8.5, w, 17, 4);
    g.fill();
    g.stroke();
    g.fillStyle = colour("ink-2");
    g.fillText(name, x - w / 2 + 5.5, y + .5);
  }
}
function centre(shape) {
  const part = shape.parts.reduce((a, b) => a.length >= b.length ? a : b);
  let a = 0, x = 0, y = 0;
  for (let i = 0; i < part.length - 2; i += 2) {
    const c = part[i] * part[i + 3] - part[i + 2] * part[i + 1];
    a += c; x += (part[i] + part[i + 2]) * c; y += (part[i + 1] + part[i + 3]) * c;
  }
  return a ? [x / (3 * a) / 1e4, y / (3 * a) / 1e4] : [part[0] / 1e4, part[1] / 1e4];
}
function drawAreaNames(g, room) {
  g.textBaseline = "middle";
  for (const s of shapesOf("outline")) {
    const small = s.level === "admin2";
    if (!s.name || (small ? view.zoom < 9.4 : view.zoom > 10.8)) continue;
    const [lon, lat] = s.middle ??= centre(s), name = s.name.replace(/ (Governorate|Oblast|Province|District)$/, "");
    g.font = `${small ? "italic 400 12px" : "560 14px"} ${colour("font")}`;
    g.letterSpacing = small ? "0.5px" : "3px";
    const text = small ? name : name.toUpperCase(), w = g.measureText(text).width, x = px(lon) - w / 2, y = py(lat);
    const box = { x, y: y - 8, w, h: 16 };
    if (room.free(box)) {
      room.take(box);
      g.fillStyle = colour("muted");
      g.globalAlpha = .8;
      g.lineWidth = 3;
      g.strokeStyle = colour("halo");
      g.strokeText(text, x, y);
      g.fillText(text, x, y);
      g.globalAlpha = 1;
    }
    g.letterSpacing = "0px";
  }
}
function drawSettlements(g) {
  marks = [];
  const unknown = colour("unknown"), edge = colour("halo");
  const shown = places.filter(p => view.zoom > 8.2 || p.runs.length || rankOf(p) >= 4).map(p => ({ p, held: control(p, state.day), x: px(p.lon), y: py(p.lat) }))
    .filter(m => m.x > -20 && m.y > -20 && m.x < view.width + 20 && m.y < view.height + 20);
  shown.sort((a, b) => Boolean(a.held) - Boolean(b.held) || rankOf(a.p) - rankOf(b.p));
  for (const m of shown) {
    const r = radiusOf(m.p);
    settlementSymbol(g, m.x, m.y, r, m.held, unknown, edge);
    marks.push({ kind: "place", id: m.p.id, x: m.x, y: m.y, r: r + 2, place: m.p, held: m.held });
  }
}
function drawEvents(g, room) {
  const spots = groupBy(shownEvents().filter(e => e.lat !== null && e.fine), e => `${e.lat},${e.lon}`);
  for (const list of [...spots.values()].sort((a, b) => a.length - b.length)) {
    const x = px(list[0].lon), y = py(list[0].lat), base = list[0].at ? radiusOf(list[0].at) : 3;
    const r = clamp(5.5 + 2.4 * Math.log2(list.length + 1), 6, 15) * clamp(.55 + (view.zoom - 7) * .16, .6, 1.1), cx = x + base * .9 + r * .55, cy = y - base * .9 - r * .55;
    if (cx < -20 || cy < -20 || cx > view.width + 20 || cy > view.height + 20) continue;
    star(g, cx, cy, r);
    g.lineWidth = 2.5;
    g.strokeStyle = colour("halo");
    g.stroke();
    g.fillStyle = colour("event");
    g.fill();
    if (list.length > 1 && r > 8) {
      g.font = `650 ${Math.round(r * .82)}px ${colour("font")}`;
      g.fillStyle = colour("halo");
      g.textAlign = "center";
      g.textBaseline = "middle";
      g.fillText(list.length, cx, cy + .5);
      g.textAlign = "left";
    }
    room.take({ x: cx - r, y: cy - r, w: 2 * r, h: 2 * r });
    marks.push({ kind: "events", x: cx, y: cy, r, list });
  }
}
function drawGeometry(g, shape) {
  const parts = { Point: c => [[c]], LineString: c => [c], Polygon: c => c, MultiPolygon: c => c.flat() }[shape.type](shape.coordinates);
  const reach = (shape.radius_km ?? 0) / KM_PER_DEGREE * scale(), area = shape.type.endsWith("Polygon");
  g.save();
  g.fillStyle = g.strokeStyle = colour("accent");
  g.lineJoin = g.lineCap = "round";
  for (const part of parts) {
    g.beginPath();
    if (shape.type === "Point") g.arc(px(part[0][0]), py(part[0][1]), reach, 0, 2 * Math.PI);
    else part.forEach(([lon, lat], i) => g[i ? "lineTo" : "moveTo"](px(lon), py(lat)));
    g.globalAlpha = .16;
    if (shape.type !== "LineString") g.fill();
    g.lineWidth = 2 * reach;
    if (shape.type !== "Point" && reach) g.stroke();
    g.globalAlpha = .9;
    g.lineWidth = 1.5;
    g.setLineDash(area || shape.type === "Point" ? [5, 4] : []);
    g.stroke();
  }
  g.restore();
}
function drawSelected(g) {
  const s = state.selection;
  const at = s?.kind === "place" ? placeById.get(s.id) : s?.kind === "event" ? eventById.get(s.id) : null;
  if (s?.kind === "event" && at?.place?.geometry) return drawGeometry(g, at.place.geometry);
  if (!at || at.lat === null) return;
  const x = px(at.lon), y = py(at.lat);
  g.strokeStyle = colour("halo");
  g.lineWidth = 6;
  g.beginPath();
  g.arc(x, y, 14, 0, 2 * Math.PI);
  g.stroke();
  g.strokeStyle = colour("accent");
  g.lineWidth = 3;
  g.stroke();
}
function drawScale() {
  const kmPerPx = KM_PER_DEGREE / scale(), most = 120 * kmPerPx, step = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map(f => f * step).find(v => v <= most) ?? step;
  const el = $("#scale");
  el.firstChild.nodeType === 3 ? el.firstChild.data = `${km} km` : el.prepend(`${km} km`);
  $("span", el).style.width = km / kmPerPx + "px";
}
function drawMap() {
  frame = 0;
  const g = surface(mapCanvas, view.width, view.height), room = new Room();
  const bar = $("#scale");
  room.take({ x: bar.offsetLeft - 6, y: bar.offsetTop - 4, w: bar.offsetWidth + 12, h: bar.offsetHeight + 8 });
  drawGround(g);
  if (state.shade) drawShade(g);
  drawLines(g);
  drawSettlements(g);
  drawEvents(g, room);
  drawSelected(g);
  for (const m of marks) if (m.kind === "place" && rankOf(m.place) >= 4) room.take({ x: m.x - m.r, y: m.y - m.r, w: 2 * m.r, h: 2 * m.r });
  drawShields(g, room);
  const marked = new Set([...shownEvents().map(e => e.at?.index), ...changes.filter(inWindow).map(c => placeById.get(c.place)?.index)].filter(i => i !== undefined));
  drawLabels(g, room, marked);
  drawAreaNames(g, room);
  drawScale();
}
const redraw = () => { frame ||= requestAnimationFrame(drawMap); };

function hit(x, y, slack) {
  let best = null, near = Infinity;
  for (const m of marks) {
    const d = Math.hypot(m.x - x, m.y - y) - m.r - (m.kind === "events" ? 2 : 0);
    if (d < slack && d < near) [best, near] = [m, d];
  }
  return best;
}
function choose(mark) {
  if (!mark) return change({ selection: null });
  if (mark.kind === "place") return change({ selection: { kind: "place", id: mark.id } });
  if (mark.list.length === 1 || !mark.list[0].at) return change({ selection: { kind: "event", id: mark.list[0].id } });
  change({ selection: { kind: "place", id: mark.list[0].at.id } });
}
function describe(mark) {
  if (mark.kind === "events") return [h("b", { text: placeText(mark.list[0].place) }), `${plural(mark.list.length, "event")} in the chosen days`];
  const held = mark.held;
  const who = held?.party ? `${held.party.name}, ${percent(held.confidence)} sure${held.contested ? ", contested" : ""}` : "no data";
  return [h("b", { text: mark.place.name }), who];
}
function showTip(x, y) {
  const mark = hit(x, y, 4);
  mapCanvas.classList.toggle("over", Boolean(mark));
  tip.hidden = !mark;
  if (!mark) return;
  tip.replaceChildren(...describe(mark));
  tip.style.left = clamp(mark.x + 14, 4, view.width - 220) + "px";
  tip.style.top = clamp(mark.y + 14, 4, view.height - 60) + "px";
}

const fingers = new Map();
let travelled = 0;
mapCanvas.addEventListener("pointerdown", e => {
  fingers.set(e.pointerId, [e.offsetX, e.offsetY]);
  travelled = fingers.size > 1 ? 99 : 0;
  mapCanvas.setPointerCapture(e.pointerId);
});
mapCanvas.addEventListener("pointermove", e => {
  const last = fingers.get(e.pointerId);
  if (!last) return showTip(e.offsetX, e.offsetY);
  const others = [...fingers].filter(([id]) => id !== e.pointerId), now = [e.offsetX, e.offsetY];
  travelled += Math.hypot(now[0] - last[0], now[1] - last[1]);
  if (others.length) {
    const [ox, oy] = others[0][1], before = Math.hypot(last[0] - ox, last[1] - oy), after = Math.hypot(now[0] - ox, now[1] - oy);
    if (before > 5 && after > 5) zoomAt((now[0] + ox) / 2, (now[1] + oy) / 2, Math.log2(after / before));
  } else if (travelled > 4) {
    tip.hidden = true;
    mapCanvas.classList.add("grabbing");
    setView({ lon: view.lon - (now[0] - last[0]) / scale() / squeeze, lat: view.lat + (now[1] - last[1]) / scale() });
  }
  fingers.set(e.pointerId, now);
});
for (const end of ["pointerup", "pointercancel"]) mapCanvas.addEventListener(end, e => {
  if (fingers.delete(e.pointerId) && end === "pointerup" && travelled <= 4) choose(hit(e.offsetX, e.offsetY, e.pointerType === "touch" ? 14 : 5));
  mapCanvas.classList.remove("grabbing");
});
mapCanvas.addEventListener("pointerleave", () => { tip.hidden = true; });
mapCanvas.addEventListener("wheel", e => {
  e.preventDefault();
  zoomAt(e.offsetX, e.offsetY, clamp(-e.deltaY * (e.deltaMode ? .05 : .0022), -.6, .6));
}, { passive: false });
mapCanvas.addEventListener("dblclick", e => zoomAt(e.offsetX, e.offsetY, 1));
mapCanvas.addEventListener("keydown", e => {
  const step = { ArrowLeft: [-70, 0], ArrowRight: [70, 0], ArrowUp: [0, -70], ArrowDown: [0, 70] }[e.key];
  if (!step || e.ctrlKey || e.metaKey || e.altKey) return;
  e.preventDefault();
  e.stopPropagation();
  setView({ lon: view.lon + step[0] / scale() / squeeze, lat: view.lat - step[1] / scale() });
});
const zoomMiddle = by => zoomAt(view.width / 2, view.height / 2, by);
$("#zoom-in").addEventListener("click", () => zoomMiddle(.7));
$("#zoom-out").addEventListener("click", () => zoomMiddle(-.7));
$("#zoom-fit").addEventListener("click", home);

function drawLegend() {
  const row = (held, name) => h("li", {}, symbolCanvas(held), name);
  const held = new Set(model.runs.holder), holders = parties.filter(p => held.has(p.index));
  const gov = holders[0] ?? parties[0] ?? { index: 0, colour: "#777777", name: "" };
  const sure = [.9, .6, .3, .1].map(c => h("span", {}, symbolCanvas({ party: gov, confidence: c }, 18, 5), percent(c)));
  $("#legend-body").replaceChildren(
    h("h4", { text: "Most likely to hold it" }), h("ul", {}, holders.map(p => row({ party: p, confidence: 1 }, p.name))),
    h("h4", { text: "How sure, fading with age" }), h("div", { class: "ramp" }, sure),
    h("h4", { text: "Also" }), h("ul", {}, row({ party: gov, confidence: 1, contested: true }, "contested"), row(null, "no data")),
    h("label", {}, h("input", { type: "checkbox", id: "shade", checked: state.shade, onchange: e => change({ shade: e.target.checked }) }), "Shade around settlements"));
}
