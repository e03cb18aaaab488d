const detail = $("#detail");
const section = (title, ...kids) => h("section", {}, h("h3", { text: title }), ...kids);
const closer = () => h("button", { type: "button", class: "quiet close", "aria-label": "Close", onclick: () => change({ selection: null }) }, "✕");
const bar = value => h("div", { class: "meter", "aria-hidden": "true" }, h("i", { "--w": percent(value).replace(" ", "") }));

function stripOf(place) {
  const canvas = h("canvas", { class: "strip", role: "img", "aria-label": `Who held ${place.name} over the whole period` });
  requestAnimationFrame(() => {
    const width = canvas.clientWidth, g = surface(canvas, width, 34), x = day => clamp(day / (lastDay + 1), 0, 1) * width;
    g.fillStyle = colour("panel-2");
    g.fillRect(0, 4, width, 14);
    for (let day = 0; day <= lastDay; day++) {
      const held = control(place, day);
      if (!held?.party) continue;
      g.globalAlpha = .2 + .8 * held.confidence;
      g.fillStyle = held.contested ? striped(g, paint(held.party)) : paint(held.party);
      g.fillRect(x(day), 4, Math.max(1, x(day + 1) - x(day) + .4), 14);
    }
    g.globalAlpha = 1;
    g.fillStyle = colour("ink");
    g.fillRect(clamp(x(state.day + .5) - 1, 0, width - 2), 0, 2, 22);
    g.fillStyle = colour("muted");
    g.font = `11px ${colour("font")}`;
    g.fillText(show(0, "short"), 0, 32);
    const last = show(lastDay, "short");
    g.fillText(last, width - g.measureText(last).width, 32);
  });
  return canvas;
}
function holderBlock(place, held) {
  if (!held?.party) return h("div", {}, h("div", { class: "holder" }, symbolCanvas(null, 34, 12), h("div", {}, h("strong", { text: "No data on this day" }), h("span", { text: "No report tells who held it. That is not quiet." }))));
  const age = held.claim ? plural(held.age, "day") : "no report";
  return h("div", {},
    h("div", { class: "holder" }, symbolCanvas(held, 34, 10), h("div", {}, h("strong", { text: held.party.name }), h("span", { text: held.claim || held.since > 0 ? `most likely, since ${show(held.since)}` : "most likely, since before the first day" }))),
    h("dl", { class: "facts" }, h("div", {}, h("dt", { text: "How sure" }), h("dd", {}, percent(held.confidence), bar(held.confidence))),
      h("div", {}, h("dt", { text: "Age of evidence" }), h("dd", { text: age })), h("div", {}, h("dt", { text: "Halves every" }), h("dd", { text: plural(Math.round(held.halfLife), "day") }))),
    held.contested ? h("p", { class: "note contested", text: "Contested: independent origins contradict each other about this day." }) : "");
}
const miniEvent = e => h("button", { type: "button", class: "mini", onclick: () => selectEvent(e) }, badge(e.grade), h("span", { text: e.from === null ? "undated" : show(e.from, "short") }), eventTitle(e));

function drawPlace(place) {
  const held = control(place, state.day), size = place.population ? `${number.format(place.population)} inhabitants` : "";
  const turned = [...place.changes].sort((a, b) => b.on - a.on), near = [...place.events].sort((a, b) => (b.from ?? -1e9) - (a.from ?? -1e9));
  detail.replaceChildren(
    h("div", { class: "d-head" }, closer(), h("p", { class: "sub" }, words(place.kind), size && h("span", { text: "· " + size })),
      h("h2", {}, place.name, place.local ? h("span", { lang: "und", dir: "auto", text: place.local }) : ""),
      place.coarse ? h("p", { class: "sub", text: "Position coarsened in this profile." }) : ""),
    h("div", { class: "d-body" },
      section(`On ${show(state.day)}`, holderBlock(place, held)),
      section("Over the whole period", stripOf(place)),
      held?.party ? section("The sentence that decides it", held.claim ? quote(held.claim) : h("p", { class: "note", text: "No sentence: this is the initial state that the theatre pack records, aged since then." })) : "",
      turned.length ? section("Changes of control", turned.map(c => h("button", { type: "button", class: "mini", onclick: () => change({ day: clamp(c.on, 0, lastDay) }) }, h("span", { text: show(c.on, "short") }), `to ${partyById.get(c.to)?.name ?? c.to}, ${percent(c.confidence)} sure`))) : "",
      section(`Events here (${near.length})`, near.length ? near.slice(0, 40).map(miniEvent) : h("p", { class: "sub", text: "None in these reports." })),
      held?.claim ? slotLegend() : ""));
}
function actorList(e) {
  const roles = Object.keys(ROLE).map(role => [role, e.actors.filter(a => a.role === role)]).filter(([, list]) => list.length);
  return h("dl", { class: "roles" }, roles.map(([role, list]) => [h("dt", { text: ROLE[role] }), h("dd", { text: list.map(a => a.name ?? `“${a.text}”`).join(", ") })]));
}
function drawEvent(e) {
  const ordered = [...e.claims].sort((a, b) => Object.keys(STANCE).indexOf(a.stance) - Object.keys(STANCE).indexOf(b.stance));
  detail.replaceChildren(
    h("div", { class: "d-head" }, closer(), h("p", { class: "sub" }, timeText(e.date)), h("h2", { text: `${eventTitle(e)}, ${placeText(e.place)}` }),
      h("p", { class: "sub" }, badge(e.grade), h("span", { text: GRADE[e.grade][1] })),
      h("p", { class: "sub" }, `${plural(e.origins, "independent origin")}, ${plural(e.claims.length, "claim")}, ${percent(e.confidence)} sure`)),
    h("div", { class: "d-body" },
      e.actors.length ? section("Who", actorList(e)) : "",
      e.figures.length ? section("How many, by source", e.figures.map(figureBlock)) : "",
      e.contradictions.length ? section("Where the sources differ", e.contradictions.map(versions)) : "",
      section("The claims behind it", ordered.map(c => [claimById.get(c.claim), c]).filter(([claim]) => claim).map(([claim, c]) => quote(claim, STANCE[c.stance]))),
      slotLegend(),
      e.at ? section("Place", h("button", { type: "button", class: "mini", onclick: () => selectPlace(e.at.id) }, `Who held ${e.at.name}`)) : "",
      e.why.length ? section("Why these claims were joined", h("p", { class: "sub", text: e.why.join(", ") })) : ""));
}
let beneath = null;
function syncDetail(moved) {
  const s = state.selection?.kind === "report" ? beneath : state.selection;
  if (state.selection?.kind !== "report") beneath = state.selection;
  const place = s?.kind === "place" && placeById.get(s.id), event = s?.kind === "event" && eventById.get(s.id);
  detail.hidden = !place && !event;
  $("main").classList.toggle("with-detail", !detail.hidden);
  if (place) drawPlace(place);
  if (event) drawEvent(event);
  if (moved && !detail.hidden) $(".d-body", detail).scrollTop = 0;
}
