const WINDOWS = [[1, "this day"], [3, "3 days"], [7, "7 days"], [14, "14 days"], [0, "all days"]];
const state = { day: lastDay, window: 7, selection: null, tab: "events", view: null, shade: true, text: "", type: "", source: "", grades: new Set(Object.keys(GRADE)) };
const listeners = new Set();
let queued = null;

function on(listener) {
  listeners.add(listener);
}
function change(patch) {
  const keys = Object.keys(patch).filter(k => patch[k] !== state[k]);
  if (!keys.length) return;
  Object.assign(state, patch);
  for (const listener of listeners) listener(new Set(keys));
  clearTimeout(queued);
  queued = setTimeout(writeHash, 120);
}

function writeHash() {
  const parts = { d: isoOf(state.day), w: state.window };
  if (state.view) parts.c = [state.view.lat.toFixed(4), state.view.lon.toFixed(4), state.view.zoom.toFixed(2)].join(",");
  if (state.selection) parts.s = [state.selection.kind, state.selection.id, state.selection.claim].filter(Boolean).map(encodeURIComponent).join(":");
  if (state.tab !== "events") parts.tab = state.tab;
  if (!state.shade) parts.shade = 0;
  if (state.text) parts.q = state.text;
  if (state.type) parts.type = state.type;
  if (state.source) parts.source = state.source;
  if (state.grades.size < Object.keys(GRADE).length) parts.grades = [...state.grades].join(",");
  const theme = document.documentElement.dataset.theme;
  if (theme) parts.theme = theme;
  const hash = Object.entries(parts).map(([k, v]) => `${k}=${k === "s" || k === "c" || k === "grades" ? v : encodeURIComponent(v)}`).join("&");
  if (location.hash.slice(1) !== hash) history.replaceState(null, "", "#" + hash);
}

function plain(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
function readHash() {
  const q = Object.fromEntries(location.hash.slice(1).split("&").filter(Boolean).map(p => [p.slice(0, p.indexOf("=")), p.slice(p.indexOf("=") + 1)]));
  const patch = { selection: null, tab: q.tab === "changes" ? "changes" : "events", shade: q.shade !== "0", text: plain(q.q ?? ""), type: q.type in TYPE ? q.type : "", source: plain(q.source ?? "") };
  if (/^\d{4}-\d\d-\d\d$/.test(q.d ?? "") && !Number.isNaN(Date.parse(q.d))) patch.day = clamp(dayOf(q.d), 0, lastDay);
  if (WINDOWS.some(([n]) => String(n) === q.w)) patch.window = Number(q.w);
  const c = (q.c ?? "").split(",").map(Number);
  if (c.length === 3 && c.every(Number.isFinite)) patch.view = { lat: c[0], lon: c[1], zoom: c[2] };
  const [kind, id, claim] = (q.s ?? "").split(":").map(plain);
  if ((kind === "place" && placeById.has(id)) || (kind === "event" && eventById.has(id))) patch.selection = { kind, id };
  if (kind === "report" && reportById.has(id)) patch.selection = { kind, id, claim: claimById.has(claim) ? claim : undefined };
  patch.grades = new Set(q.grades === undefined ? Object.keys(GRADE) : q.grades.split(",").filter(g => g in GRADE));
  if (q.theme === "dark" || q.theme === "light") document.documentElement.dataset.theme = q.theme;
  change(patch);
}
