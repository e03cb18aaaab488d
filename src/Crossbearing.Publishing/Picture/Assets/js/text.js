const marksOf = (claim, slots = true) => [
  { start: claim.span[0], end: claim.span[1], mark: true, claim: claim.id },
  ...claim.mentions.map(([start, end]) => ({ start, end, mark: true, claim: claim.id })),
  ...(slots ? Object.entries(claim.evidence).flatMap(([slot, spans]) => spans.map(([start, end]) => ({ start, end, slot: slotKind(slot), of: slot }))) : []),
];

function dress(text, offset, marks) {
  const end = offset + text.length, live = marks.filter(m => m.start < end && m.end > offset && m.end > m.start);
  const cuts = [...new Set([offset, end, ...live.flatMap(m => [clamp(m.start, offset, end), clamp(m.end, offset, end)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const piece = text.slice(from - offset, cuts[i + 1] - offset), here = live.filter(m => m.start <= from && m.end >= cuts[i + 1]);
    if (!here.length) return piece;
    const slot = here.filter(m => m.slot && m.slot !== "type").sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? here.find(m => m.slot);
    const dressed = slot ? h("span", { class: `s s-${slot.slot}`, title: SLOT[slot.slot] }, piece) : piece;
    const claims = [...new Set(here.filter(m => m.mark).map(m => m.claim))];
    return claims.length ? h("mark", { "data-claims": claims.join(" ") }, dressed) : dressed;
  });
}

const ends = (text, at) => /[\n\r]/.test(text[at - 1]) || /[\n\r]/.test(text[at] ?? "\n") || (/[.!?…]["'”’)\]»]*$/.test(text.slice(Math.max(0, at - 4), at)) && /^\s+[^\p{Ll}\s]|^\s*$/u.test(text.slice(at, at + 3)));
function sentenceAround(text, start, end) {
  let from = start, to = end;
  while (from > 0 && !/[\n\r]/.test(text[from - 1]) && !(/\S/.test(text[from]) && /\s/.test(text[from - 1]) && ends(text, text.slice(0, from).trimEnd().length))) from--;
  while (to < text.length && !ends(text, to)) to++;
  return [from, to];
}
function sentenceOf(claim) {
  const report = model.reports[claim.report], [start, end] = claim.span;
  const part = report.parts.find(p => p.start <= start && p.start + p.text.length >= end);
  if (!part) return [h("em", { text: "The text of this claim is not in this picture." })];
  const [from, to] = sentenceAround(part.text, start - part.start, end - part.start);
  const text = part.text.slice(from, to);
  return dress(text, part.start + from, marksOf(claim));
}
function slotLegend() {
  return h("div", { class: "slots", "aria-label": "Underlines" }, h("span", {}, h("mark", { text: "the claim" })), Object.entries(SLOT).map(([slot, name]) => h("span", {}, h("span", { class: `s s-${slot}`, text: name }))));
}
