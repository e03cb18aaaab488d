let most = 150;
const figureLine = e => e.figures.filter(f => f.low !== null || f.high !== null).slice(0, 3).map(f => h("span", {}, h("b", { text: rangeText(f.low, f.high, null) }), ` ${FIGURE[f.kind]}${f.of ? ` (${f.of})` : ""}`));

function eventItem(e) {
  const figures = figureLine(e), who = whoText(e);
  return h("li", {}, h("button", {
    type: "button", class: "event", "data-event": e.id, "aria-current": String(state.selection?.kind === "event" && state.selection.id === e.id),
    onclick: () => selectEvent(e),
  },
  h("span", { class: "top" }, h("time", { text: timeText(e.date) }), h("span", { text: e.origins > 1 ? plural(e.origins, "origin") : "" }), badge(e.grade)),
  h("strong", { text: `${eventTitle(e)}, ${placeText(e.place)}` }), who && h("span", { class: "who", text: who }),
  figures.length ? h("span", { class: "nums" }, figures) : null));
}
function selectEvent(e) {
  change({ selection: { kind: "event", id: e.id } });
  if (e.lat !== null && e.fine) reveal(e.lat, e.lon);
}
function nearestDay() {
  const days = events.filter(e => e.from !== null && !e.wide && e.from >= 0 && e.from <= lastDay && inFilters(e)).map(e => e.from);
  return days.length ? days.reduce((a, b) => Math.abs(b - state.day) < Math.abs(a - state.day) ? b : a) : null;
}
const emptySign = () => svg("svg", { viewBox: "0 0 48 48", width: 44, height: 44, "aria-hidden": "true" },
  svg("circle", { cx: 24, cy: 24, r: 17, fill: "none", stroke: "currentColor", "stroke-width": 3, "stroke-dasharray": "5 5" }));
function emptyEvents() {
  if (!events.length) return h("li", { class: "empty" }, emptySign(), h("b", { text: "No events" }), "The reports of this picture hold no event.");
  const near = nearestDay();
  return h("li", { class: "empty" }, emptySign(), h("b", { text: filtered() ? "No event passes the filters" : "No events in these days" }),
    filtered() ? "Other days or other filters may show some." : "That can mean quiet, or that nobody reported.",
    h("div", {}, filtered() ? h("button", { type: "button", class: "button", onclick: clearFilters }, "Clear filters")
      : near !== null && h("button", { type: "button", class: "button", onclick: () => change({ day: near }) }, `Go to ${show(near)}`)));
}
function listEvents() {
  const list = shownEvents(), root = $("#events");
  $("#n-events").textContent = number.format(list.length);
  const items = list.slice(0, most).map(eventItem);
  if (list.length > most) items.push(h("li", { class: "more" }, h("button", { type: "button", class: "button", onclick: () => { most += 300; listEvents(); } }, `Show ${Math.min(300, list.length - most)} more of ${list.length}`)));
  root.replaceChildren(...(items.length ? items : [emptyEvents()]));
}
function markEvents() {
  for (const b of document.querySelectorAll("#events [data-event]")) {
    const current = state.selection?.kind === "event" && b.dataset.event === state.selection.id;
    b.setAttribute("aria-current", String(current));
    if (current) b.scrollIntoView({ block: "nearest" });
  }
}
