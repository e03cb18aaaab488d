const polygon = (sides, turn, grow = 1) => (g, x, y, r) => {
  for (let i = 0; i < sides; i++) {
    const a = turn + i * 2 * Math.PI / sides;
    g[i ? "lineTo" : "moveTo"](x + Math.cos(a) * r * grow, y + Math.sin(a) * r * grow);
  }
  g.closePath();
};
const OUTLINES = [
  (g, x, y, r) => g.arc(x, y, r, 0, 2 * Math.PI), polygon(4, 0, 1.28), polygon(4, Math.PI / 4, 1.22), polygon(3, -Math.PI / 2, 1.34),
  polygon(6, 0, 1.12), polygon(3, Math.PI / 2, 1.34), polygon(5, -Math.PI / 2, 1.18), polygon(8, Math.PI / 8, 1.05),
];
const stripes = new Map();
function striped(g, hex) {
  const ratio = g.getTransform().a, key = `${hex}/${ratio}`;
  if (!stripes.has(key)) {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 4 * ratio;
    const t = tile.getContext("2d");
    t.scale(ratio, ratio);
    t.fillStyle = "#ffffff";
    t.fillRect(0, 0, 4, 4);
    t.strokeStyle = hex;
    t.lineWidth = 1.7;
    t.beginPath();
    for (const o of [-4, 0, 4]) { t.moveTo(o - 1, 5); t.lineTo(o + 5, -1); }
    t.stroke();
    stripes.set(key, tile);
  }
  const pattern = g.createPattern(stripes.get(key), "repeat");
  pattern.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}
function settlementSymbol(g, x, y, r, held, unknown = colour("unknown"), edge = colour("halo")) {
  g.beginPath();
  if (!held?.party) {
    g.arc(x, y, Math.max(1.4, r * .62), 0, 2 * Math.PI);
    g.strokeStyle = unknown;
    g.lineWidth = 1;
    g.globalAlpha = .75;
    g.stroke();
    g.globalAlpha = 1;
    return;
  }
  OUTLINES[held.party.index % OUTLINES.length](g, x, y, r);
  g.lineWidth = r > 3 ? 1.5 : 1;
  g.strokeStyle = edge;
  g.stroke();
  g.globalAlpha = held.contested ? .95 : .2 + .8 * clamp(held.confidence, 0, 1);
  g.fillStyle = held.contested ? striped(g, paint(held.party)) : paint(held.party);
  g.fill();
  g.globalAlpha = 1;
  if (held.contested) {
    g.strokeStyle = paint(held.party);
    g.lineWidth = 1.2;
    g.stroke();
    g.beginPath();
    g.arc(x, y, r + 4, 0, 2 * Math.PI);
    g.setLineDash([3, 2]);
    g.stroke();
    g.setLineDash([]);
  }
}
function star(g, x, y, r) {
  g.beginPath();
  for (let i = 0; i < 16; i++) {
    const a = i * Math.PI / 8, q = i % 2 ? r * .56 : r;
    g[i ? "lineTo" : "moveTo"](x + Math.cos(a) * q, y + Math.sin(a) * q);
  }
  g.closePath();
}
function symbolCanvas(held, size = 18, r = 5.5) {
  const canvas = h("canvas", { "aria-hidden": "true" });
  canvas.style.width = canvas.style.height = size + "px";
  settlementSymbol(surface(canvas, size, size), size / 2, size / 2, r, held);
  return canvas;
}
