const reportDialog = $("#report");

function pageOf(report, current) {
  const claims = model.claims.filter(c => c.report === report.index);
  const marks = claims.flatMap(c => marksOf(c, c === current));
  const body = h("div", { class: "body" });
  let at = 0;
  for (const part of report.parts) {
    if (part.start > at) body.append(h("span", { class: "gap", text: "not in this picture" }));
    body.append(...dress(part.text, part.start, marks));
    at = part.start + part.text.length;
  }
  if (!report.parts.length) body.append(h("span", { class: "gap", text: "the text is not in this picture" }));
  else if (at < report.length) body.append(h("span", { class: "gap", text: "not in this picture" }));
  for (const m of body.querySelectorAll("mark")) {
    const ids = m.dataset.claims.split(" ");
    m.classList.toggle("on", Boolean(current) && ids.includes(current.id));
    m.addEventListener("click", () => change({ selection: { kind: "report", id: report.id, claim: ids.at(-1) } }));
  }
  return body;
}
function claimButton(report, claim, current) {
  return h("button", { type: "button", "aria-current": String(claim === current), onclick: () => change({ selection: { kind: "report", id: report.id, claim: claim.id } }) },
    `${TYPE[claim.type]}, ${placeText(claim.place)}`, h("small", { text: `${timeText(claim.date)} · ${CERTAINTY[claim.certainty]}` }));
}
function drawReport(report, current) {
  const claims = model.claims.filter(c => c.report === report.index), scroll = $(".claims", reportDialog)?.scrollTop ?? 0, same = reportDialog.dataset.report === report.id;
  const joined = current ? (eventsOfClaim.get(current.id) ?? []).map(x => x[1]) : [];
  reportDialog.dataset.report = report.id;
  reportDialog.replaceChildren(
    h("div", { class: "dialog-head" }, h("div", {}, h("h2", { id: "report-title", text: report.title ?? report.id }),
      h("div", { class: "sub" }, h("b", { text: report.outlet ?? "outlet not known" }), sideTag(report), report.kind ? KIND[report.kind] ?? report.kind : "", report.day ? h("time", { text: show(dayOf(report.day)) }) : "undated",
        report.author ? report.author : "", report.via ? `via ${report.via}` : "", report.copy_of ? `a copy of ${reportById.get(report.copy_of)?.title ?? report.copy_of}` : ""),
      h("div", { class: "sub" }, h("span", { text: report.id }), report.url ? h("span", { text: report.url }) : "", h("span", { title: report.hash, text: `sha-256 ${report.hash.slice(0, 12)}…` }))),
    h("button", { type: "button", class: "quiet", "aria-label": "Close", onclick: closeReport }, "✕")),
    h("div", { class: "reading" }, h("div", { class: "page", tabindex: 0, "aria-label": "Text of the report" }, pageOf(report, current)),
      h("div", { class: "claims" }, h("h3", { text: plural(claims.length, "claim") }), claims.map(c => claimButton(report, c, current)),
        joined.length ? [h("h3", { text: "Joined into" }), joined.map(e => h("button", { type: "button", onclick: () => { reportDialog.close(); selectEvent(e); } }, eventTitle(e), h("small", { text: `${GRADE[e.grade][0]}, ${plural(e.origins, "origin")}` })))] : "")),
    h("div", { class: "legend-row" }, slotLegend()));
  if (!reportDialog.open) reportDialog.showModal();
  if (same) $(".claims", reportDialog).scrollTop = scroll;
  $("mark.on", reportDialog)?.scrollIntoView({ block: "center" });
}
function closeReport() {
  reportDialog.close();
}
reportDialog.addEventListener("close", () => { if (state.selection?.kind === "report") change({ selection: beneath }); });
reportDialog.addEventListener("click", e => { if (e.target === reportDialog) closeReport(); });
function syncReport() {
  const s = state.selection;
  if (s?.kind === "report") drawReport(reportById.get(s.id), s.claim ? claimById.get(s.claim) : null);
  else if (reportDialog.open) reportDialog.close();
}
