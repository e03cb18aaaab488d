function drawHead() {
  $("#title").textContent = model.title;
  $("#period").textContent = `${show(0)} – ${show(lastDay)}`;
  const c = model.counts;
  $("#counts").replaceChildren(...[[c.reports, "reports"], [c.claims, "claims"], [c.origins, "origins"], [c.events, "events"]].map(([n, name]) => h("li", {}, h("b", { text: number.format(n) }), name)));
}
function drawHelp() {
  $("#help-grades").replaceChildren(...Object.entries(GRADE).flatMap(([grade, [, text]]) => [h("dt", {}, badge(grade)), h("dd", { text })]));
  const p = model.profile, w = p.withheld, texts = { full: "The full texts are inside this file.", sentences: "Only the sentences that hold a claim are inside this file.", spans: "Only the words of the claims are inside this file." };
  $("#help-withheld").textContent = [`Profile “${p.name}”.`, texts[p.texts],
    p.name === "internal" ? "" : `Names of private persons: ${plural(w.names, "mention")} withheld.`,
    p.delay_days ? `The last ${plural(p.delay_days, "day")} are withheld, with ${plural(w.reports, "report")}.` : "No days are withheld.",
    p.coarsen_degrees ? `Positions of ${plural(w.places, "camp, hospital or other shelter", "camps, hospitals and other shelters")} are rounded to ${p.coarsen_degrees}°.` : ""].filter(Boolean).join(" ");
  $("#help-made").textContent = `Crossbearing ${model.version}. Theatre packs: ${model.theatres.join(", ") || "none"}. Each view has its address: copy it from the address bar.`;
}
function resize() {
  view.width = stage.clientWidth;
  view.height = stage.clientHeight;
}
const dark = matchMedia("(prefers-color-scheme: dark)");
function repaint() {
  stripes.clear();
  drawLegend();
  redraw();
  syncTimeline();
  listChanges();
  syncDetail(false);
}
$("#theme").addEventListener("click", () => {
  const root = document.documentElement, now = root.dataset.theme ?? (dark.matches ? "dark" : "light");
  root.dataset.theme = now === "dark" ? "light" : "dark";
  writeHash();
  repaint();
});
dark.addEventListener("change", repaint);

const help = $("#help");
$("#help-open").addEventListener("click", () => help.showModal());
$("[data-close]", help).addEventListener("click", () => help.close());
help.addEventListener("click", e => { if (e.target === help) help.close(); });
$("[data-skip]").addEventListener("click", e => { e.preventDefault(); $("#side").focus(); });

document.addEventListener("keydown", e => {
  if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, select, textarea, dialog")) return;
  const button = e.target.closest("button, summary");
  const act = { ArrowLeft: () => stepDay(-1), ArrowRight: () => stepDay(1), "/": () => find.focus(), "?": () => help.showModal(), "+": () => zoomMiddle(.5), "=": () => zoomMiddle(.5), "-": () => zoomMiddle(-.5), 0: home, Escape: () => change({ selection: null }), ...(button ? {} : { " ": () => play(!timer) }) }[e.key];
  if (!act) return;
  e.preventDefault();
  act();
});

const has = (keys, ...names) => names.some(n => keys.has(n));
on(keys => {
  if (has(keys, "day", "window", "text", "type", "source", "grades")) {
    shown = null;
    most = 150;
    drawFilters();
    listEvents();
    listChanges();
  }
  if (has(keys, "day", "window")) syncTimeline();
  if (has(keys, "tab")) syncTabs();
  if (has(keys, "selection", "day")) {
    syncDetail(has(keys, "selection"));
    syncReport();
    markEvents();
  }
  if (has(keys, "shade")) drawLegend();
  redraw();
});
addEventListener("hashchange", () => {
  readHash();
  if (state.view) setView(state.view);
});
new ResizeObserver(() => {
  resize();
  redraw();
  drawTimeline();
}).observe(stage);

resize();
unfold(false);
if (view.width < 760) $("#legend").open = false;
drawHead();
drawHelp();
readHash();
state.view ? setView({ ...state.view }) : home();
drawLegend();
drawFilters();
listEvents();
listChanges();
syncTabs();
syncTimeline();
syncDetail(true);
syncReport();
redraw();
