const RANK = { city: 5, town: 4, village: 2, camp: 2, hamlet: 1, neighbourhood: 1, airport: 2, base: 1.5, crossing: 1.5 };
const RADIUS = { city: 6.4, town: 4.9, village: 3.4, hamlet: 2.9, camp: 3.2, neighbourhood: 2.8 };
const SHOWS = { 5: 0, 4: 7.9, 2: 10.1, 1.5: 10.6, 1: 10.9 };
const rankOf = p => RANK[p.kind] ?? .5;
const radiusOf = p => (RADIUS[p.kind] ?? 2.5) * clamp(.62 + (view.zoom - 7.6) * .2, .55, 1.7);

class Room {
  constructor() { this.cells = new Map(); }
  *keys(b) {
    for (let i = Math.floor(b.x / 64); i <= Math.floor((b.x + b.w) / 64); i++) for (let j = Math.floor(b.y / 64); j <= Math.floor((b.y + b.h) / 64); j++) yield i * 4096 + j;
  }
  free(b) {
    for (const k of this.keys(b)) for (const o of this.cells.get(k) ?? []) if (b.x < o.x + o.w && o.x < b.x + b.w && b.y < o.y + o.h && o.y < b.y + b.h) return false;
    return true;
  }
  take(b) {
    for (const k of this.keys(b)) this.cells.get(k)?.push(b) ?? this.cells.set(k, [b]);
  }
}
const fonts = p => p.rank >= 5 ? "640 14px" : p.rank >= 4 ? "580 12.5px" : "450 11.5px";

function labelOrder(marked) {
  const list = [];
  for (const p of places) {
    const rank = rankOf(p), chosen = state.selection?.kind === "place" && state.selection.id === p.id;
    const shown = view.zoom >= (SHOWS[rank] ?? 11.6) || (marked.has(p.index) && view.zoom >= 8.6) || chosen;
    if (shown) list.push({ p, rank: chosen ? 5 : rank, order: (chosen ? 100 : 0) + rank * 4 + (marked.has(p.index) ? 5 : 0) + Math.log10(1 + p.population) });
  }
  return list.sort((a, b) => b.order - a.order || (a.p.id < b.p.id ? -1 : 1));
}
function drawLabels(g, room, marked) {
  g.textBaseline = "middle";
  g.lineJoin = "round";
  const ink = colour("ink"), halo = colour("halo"), font = colour("font");
  for (const { p, rank } of labelOrder(marked)) {
    const x = px(p.lon), y = py(p.lat);
    if (x < -60 || y < -20 || x > view.width + 60 || y > view.height + 20) continue;
    g.font = `${fonts({ rank })} ${font}`;
    const w = g.measureText(p.name).width, t = rank >= 5 ? 16 : 13, r = radiusOf(p) + 3;
    const spots = [[x + r, y - t / 2], [x - r - w, y - t / 2], [x - w / 2, y - r - t], [x - w / 2, y + r]];
    const spot = spots.find(([a, b]) => room.free({ x: a - 2, y: b - 1, w: w + 4, h: t + 2 }));
    if (!spot) continue;
    room.take({ x: spot[0] - 2, y: spot[1] - 1, w: w + 4, h: t + 2 });
    g.lineWidth = 3.2;
    g.strokeStyle = halo;
    g.strokeText(p.name, spot[0], spot[1] + t / 2);
    g.fillStyle = ink;
    g.fillText(p.name, spot[0], spot[1] + t / 2);
  }
}
