const stage = $("#stage");
const inBox = p => !model.box.length || (p.lon >= model.box[0] && p.lat >= model.box[1] && p.lon <= model.box[2] && p.lat <= model.box[3]);
const bounds = (() => {
  const held = places.filter(p => p.runs.length && inBox(p));
  const seen = held.length ? held : places;
  const [w, s, e, n] = model.box.length ? model.box : [-180, -60, 180, 75];
  if (!seen.length) return { w, s, e, n };
  return { w: Math.min(...seen.map(p => p.lon)), s: Math.min(...seen.map(p => p.lat)), e: Math.max(...seen.map(p => p.lon)), n: Math.max(...seen.map(p => p.lat)) };
})();
const squeeze = Math.cos((bounds.s + bounds.n) / 2 * Math.PI / 180);
const KM_PER_DEGREE = 111.2;
const view = { width: 1, height: 1, zoom: 8, lat: (bounds.s + bounds.n) / 2, lon: (bounds.w + bounds.e) / 2 };
const scale = () => 2 ** view.zoom;
const px = lon => (lon - view.lon) * squeeze * scale() + view.width / 2;
const py = lat => (view.lat - lat) * scale() + view.height / 2;
const lonAt = x => (x - view.width / 2) / (squeeze * scale()) + view.lon;
const latAt = y => view.lat - (y - view.height / 2) / scale();

function inset() {
  if (view.width < 760) return { left: 14, right: 14, top: 14, bottom: view.height * .46 };
  const side = view.width < 1180 ? 348 : 388;
  return { left: side + 20, right: $("#detail").hidden ? 24 : view.width < 1180 ? 410 : 450, top: 24, bottom: 24 };
}
function setView(next) {
  view.zoom = clamp(next.zoom ?? view.zoom, 5, 15);
  view.lat = clamp(next.lat ?? view.lat, bounds.s - 1.5, bounds.n + 1.5);
  view.lon = clamp(next.lon ?? view.lon, bounds.w - 2, bounds.e + 2);
  change({ view: { lat: view.lat, lon: view.lon, zoom: view.zoom } });
}
function fitTo(box, most = 15) {
  const room = inset();
  const width = Math.max(60, view.width - room.left - room.right), height = Math.max(60, view.height - room.top - room.bottom);
  const zoom = Math.min(most, Math.log2(Math.min(width / Math.max(.02, (box.e - box.w) * squeeze), height / Math.max(.02, box.n - box.s))));
  const k = 2 ** zoom;
  setView({ zoom, lon: (box.w + box.e) / 2 + (room.right - room.left) / 2 / k / squeeze, lat: (box.s + box.n) / 2 - (room.bottom - room.top) / 2 / k });
}
const home = () => {
  const seen = places.filter(p => (p.events.length || p.changes.length) && inBox(p));
  if (seen.length < 3) return fitTo(bounds);
  const sorted = key => seen.map(p => p[key]).sort((a, b) => a - b);
  const lats = sorted("lat"), lons = sorted("lon"), at = (list, q) => list[Math.round((list.length - 1) * q)];
  fitTo({ w: at(lons, .02) - .06, e: at(lons, .98) + .06, s: at(lats, .02) - .06, n: at(lats, .98) + .06 });
};
function zoomAt(x, y, by) {
  const lon = lonAt(x), lat = latAt(y);
  const zoom = clamp(view.zoom + by, 5, 15), k = 2 ** zoom;
  setView({ zoom, lon: lon - (x - view.width / 2) / (squeeze * k), lat: lat + (y - view.height / 2) / k });
}
function reveal(lat, lon) {
  const room = inset(), x = px(lon), y = py(lat);
  const inside = x > room.left + 30 && x < view.width - room.right - 30 && y > room.top + 30 && y < view.height - room.bottom - 30;
  const zoom = Math.max(view.zoom, 9.2);
  if (inside && zoom === view.zoom) return;
  const k = 2 ** zoom;
  setView({ zoom, lon: lon + (room.right - room.left) / 2 / k / squeeze, lat: lat - (room.bottom - room.top) / 2 / k });
}
