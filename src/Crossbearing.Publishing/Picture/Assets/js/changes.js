function changeItem(c) {
  const to = partyById.get(c.to), from = partyById.get(c.from);
  return h("button", { type: "button", class: "change", onclick: () => selectPlace(c.place, c.on) },
    symbolCanvas({ party: to, confidence: Math.max(.5, c.confidence) }, 20, 6),
    h("span", { class: "name" }, c.name, h("small", { text: `${from ? from.name : "unknown"} → ${to?.name ?? c.to}${c.denies.length ? `, denied by ${c.denies.length}` : ""}` })),
    h("span", { class: "pct", text: percent(c.confidence) }));
}
function selectPlace(id, day) {
  const place = placeById.get(id);
  if (!place) return;
  change({ selection: { kind: "place", id }, ...(day === undefined ? {} : { day: clamp(day, 0, lastDay) }) });
  reveal(place.lat, place.lon);
}
function listChanges() {
  const root = $("#changes"), seen = changes.filter(inWindow);
  $("#n-changes").textContent = number.format(seen.length);
  if (!changes.length) return root.replaceChildren(h("div", { class: "empty" }, emptySign(), h("b", { text: "No change of control" }), "No report of this picture tells that a settlement changed hands."));
  if (!seen.length) {
    const near = changes.reduce((a, b) => Math.abs(b.on - state.day) < Math.abs(a.on - state.day) ? b : a).on;
    return root.replaceChildren(h("div", { class: "empty" }, emptySign(), h("b", { text: "No change of control in these days" }), h("div", {}, h("button", { type: "button", class: "button", onclick: () => change({ day: clamp(near, 0, lastDay) }) }, `Go to ${show(near)}`))));
  }
  const days = [...groupBy(seen, c => c.on)].sort((a, b) => b[0] - a[0]);
  root.replaceChildren(...days.flatMap(([day, list]) => [h("div", { class: "day-head" }, show(day), h("span", { text: plural(list.length, "settlement") })), ...list.map(changeItem)]));
}
function syncTabs() {
  for (const tab of document.querySelectorAll("[data-tab]")) {
    const current = tab.dataset.tab === state.tab;
    tab.setAttribute("aria-selected", String(current));
    tab.tabIndex = current ? 0 : -1;
    $(`#pane-${tab.dataset.tab}`).hidden = !current;
  }
}
for (const tab of document.querySelectorAll("[data-tab]")) {
  tab.addEventListener("click", () => { unfold(); change({ tab: tab.dataset.tab }); });
  tab.addEventListener("keydown", e => {
    if (e.key !== "ArrowLeft" && e.key !== "ArrowRight") return;
    e.stopPropagation();
    const other = [...document.querySelectorAll("[data-tab]")].find(t => t !== tab);
    change({ tab: other.dataset.tab });
    other.focus();
  });
}
function unfold(folded = false) {
  $("#side").classList.toggle("folded", folded);
  $("main").classList.toggle("folded", folded);
  $("#fold").setAttribute("aria-expanded", String(!folded));
}
$("#fold").addEventListener("click", () => unfold(!$("#side").classList.contains("folded")));
