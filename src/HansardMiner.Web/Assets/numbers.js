// Pages of figures and timelines: a mark of the chart lights up its row of the table, and the row its mark.
{
  const rows = new Map();
  for (const link of document.querySelectorAll(".data tbody td.strong a")) rows.set(link.getAttribute("href"), link.closest("tr"));
  const marks = document.querySelectorAll(".chart a[href]");
  for (const mark of marks) {
    const row = rows.get(mark.getAttribute("href"));
    if (!row) continue;
    const light = (on) => () => { row.classList.toggle("lit", on); };
    mark.addEventListener("focus", light(true));
    mark.addEventListener("blur", light(false));
    mark.addEventListener("pointerenter", light(true));
    mark.addEventListener("pointerleave", light(false));
    const back = (on) => () => { mark.classList.toggle("lit", on); };
    row.addEventListener("focusin", back(true));
    row.addEventListener("focusout", back(false));
    row.addEventListener("pointerenter", back(true));
    row.addEventListener("pointerleave", back(false));
  }
}
