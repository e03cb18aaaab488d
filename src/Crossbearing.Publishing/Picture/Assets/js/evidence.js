const sideColour = report => sideOf(report) && paint(sideOf(report));
const sideTag = report => h("span", { class: "side", "--side": sideColour(report) }, sideName(report.side));

function quote(claim, note) {
  const report = model.reports[claim.report];
  const via = claim.attribution.map(a => a.name ?? a.text).filter(Boolean);
  return h("div", { class: "quote", "--side": sideColour(report) },
    h("div", { class: "from" }, h("b", { text: report.outlet ?? report.id }), sideTag(report), report.day ? h("time", { text: show(dayOf(report.day)) }) : ""),
    h("blockquote", {}, sentenceOf(claim)),
    h("div", { class: "tags" }, note ? h("span", { class: "tag", text: note }) : "", h("span", { class: "tag", text: CERTAINTY[claim.certainty] }),
      claim.negated ? h("span", { class: "tag", text: "expected not to happen" }) : "", claim.outcome ? h("span", { class: "tag", text: "attempt failed" }) : "",
      claim.verification !== "none-stated" ? h("span", { class: "tag", text: words(claim.verification) }) : "",
      via.length ? h("span", { text: `according to ${via.join(", from ")}` }) : "",
      h("button", { type: "button", class: "link", onclick: () => change({ selection: { kind: "report", id: report.id, claim: claim.id } }) }, "Read it in the report")));
}
function figureBlock(f) {
  const high = Math.max(1, ...f.by_source.map(s => s.figure.high ?? s.figure.low ?? 0));
  const at = n => `${(n ?? 0) / high * 92 + 4}%`;
  return h("div", { class: "figure" },
    h("div", { class: "head" }, h("b", { text: rangeText(f.low, f.high, f.by_source[0]?.figure.bound) }), h("span", { text: `${FIGURE[f.kind]}${f.of ? ` · ${f.of}` : ""}` })),
    h("table", {}, h("caption", { class: "sr", text: `${FIGURE[f.kind]} by source` }), f.by_source.map(s => h("tr", {}, h("th", { scope: "row" }, originName(s.origin)),
      h("td", { class: "bar" }, h("div", { class: `dumb${s.figure.high === null ? " open" : ""}`, "aria-hidden": "true" }, s.figure.low !== null || s.figure.high !== null ? h("i", { "--a": at(s.figure.low ?? 0), "--b": at(s.figure.high ?? s.figure.low) }) : "")),
      h("td", { class: "num", text: rangeText(s.figure.low, s.figure.high, s.figure.bound) })))));
}
const slotWords = slot => slot.startsWith("figures:") ? `How many ${FIGURE[slot.slice(8).split(":")[0]] ?? words(slot.slice(8))}` : { happened: "Did it happen", date: "When", place: "Where", initiator: "Who acted", target: "Against whom" }[slot] ?? words(slot);
function versions(c) {
  return h("table", { class: "versions" }, h("caption", { text: slotWords(c.slot) }),
    h("tr", {}, c.versions.map(v => h("th", { scope: "col", text: v.value }))),
    h("tr", {}, c.versions.map(v => h("td", {}, v.origins.map(originName).join(", "), v.claims.slice(0, 3).map(id => claimById.get(id)).filter(Boolean).map(claim =>
      h("button", { type: "button", class: "link", onclick: () => change({ selection: { kind: "report", id: model.reports[claim.report].id, claim: claim.id } }) }, "its words"))))));
}
