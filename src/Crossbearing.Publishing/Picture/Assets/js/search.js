const find = $("#find"), found = $("#found");
const bare = text => text.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const index = places.map(p => ({ p, key: bare(p.name), local: bare(p.local) }));
let picked = -1, offers = [];

function offer() {
  const q = bare(find.value);
  offers = q ? index.filter(x => x.key.includes(q) || (x.local && x.local.includes(q))).sort((a, b) => b.key.startsWith(q) - a.key.startsWith(q) || rankOf(b.p) - rankOf(a.p) || b.p.events.length - a.p.events.length || (a.key < b.key ? -1 : 1)).slice(0, 12).map(x => x.p) : [];
  picked = offers.length ? 0 : -1;
  paintOffers();
}
function paintOffers() {
  found.replaceChildren(...(offers.length ? offers.map((p, i) => h("li", { role: "option", id: `found-${i}`, "aria-selected": String(i === picked), onpointerdown: e => { e.preventDefault(); take(p); } },
    symbolCanvas(control(p, state.day)), p.name, h("small", { text: words(p.kind) }))) : [h("li", { class: "none" }, "No such place here")]));
  found.hidden = !find.value.trim();
  find.setAttribute("aria-expanded", String(!found.hidden));
  picked >= 0 ? find.setAttribute("aria-activedescendant", `found-${picked}`) : find.removeAttribute("aria-activedescendant");
}
function take(p) {
  find.value = "";
  offers = [];
  found.hidden = true;
  find.setAttribute("aria-expanded", "false");
  selectPlace(p.id);
  detail.focus();
}
find.addEventListener("input", offer);
find.addEventListener("blur", () => { found.hidden = true; });
find.addEventListener("keydown", e => {
  e.stopPropagation();
  if (e.key === "Escape") { find.value = ""; offer(); find.blur(); }
  if (e.key === "Enter" && offers[picked]) take(offers[picked]);
  if (e.key === "ArrowDown" || e.key === "ArrowUp") {
    e.preventDefault();
    picked = clamp(picked + (e.key === "ArrowDown" ? 1 : -1), 0, offers.length - 1);
    paintOffers();
  }
});
