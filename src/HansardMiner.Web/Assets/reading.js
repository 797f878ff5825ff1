// Pages of debates and question chains.
(() => {
  // Escape shuts the note of a figure and leaves the focus where it is; leaving the figure makes it open again next time.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll(".fig:hover, .fig:focus-within").forEach((figure) => {
      const within = figure.querySelector(".note");
      if (within && within.contains(document.activeElement)) figure.querySelector("a.figure").focus();
      figure.classList.add("shut");
    });
  });
  for (const leaving of ["mouseout", "focusout"]) {
    document.addEventListener(leaving, (event) => {
      const figure = event.target.closest?.(".fig.shut");
      if (figure && !figure.contains(event.relatedTarget)) figure.classList.remove("shut");
    });
  }
  // A note that would leave the window opens to the other side.
  const place = (event) => {
    const figure = event.target.closest?.(".fig");
    const note = figure?.querySelector(".note");
    if (!note || figure.contains(event.relatedTarget)) return;
    figure.classList.remove("right", "up");
    const box = note.getBoundingClientRect();
    if (box.right > innerWidth - 8) figure.classList.add("right");
    if (box.bottom > innerHeight - 8 && figure.getBoundingClientRect().top > box.height + 16) figure.classList.add("up");
  };
  document.addEventListener("mouseover", place);
  document.addEventListener("focusin", place);

  // The link of a sentence is copied, and the address of the page becomes it, without loading the page again.
  document.addEventListener("click", async (event) => {
    const pin = event.target.closest("a.pin");
    if (!pin || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    document.querySelectorAll(".s.here").forEach((other) => other.classList.remove("here"));
    pin.closest(".s").classList.add("here");
    history.replaceState(null, "", pin.href);
    try {
      await navigator.clipboard.writeText(pin.href);
      pin.classList.add("copied");
      setTimeout(() => pin.classList.remove("copied"), 2000);
    } catch {
      // The address bar has it.
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    // What was asked for is brought to the eye; a sentence on another part of a long contribution is asked for by its number.
    const asked = location.hash && /^#s\d+$/.test(location.hash) ? document.querySelector(location.hash) : null;
    if (/^#s\d+$/.test(location.hash) && !asked && document.querySelector(".turn") && !/[?&](s|part)=/.test(location.search)) {
      location.replace(`${location.pathname}?s=${location.hash.slice(2)}${location.hash}`);
      return;
    }
    if (!location.hash) document.querySelector(".s.here, a.figure.asked, .turn.asked")?.scrollIntoView({ block: document.querySelector(".figure-panel") ? "nearest" : "start", behavior: "auto" });

    for (const table of document.querySelectorAll("table.sortable")) sortable(table);
  });

  // Head links become buttons that sort in place: numbers as numbers, what is no number last, equal rows in their order.
  function sortable(table) {
    const body = table.tBodies[0];
    const source = [...body.rows];
    for (const link of table.querySelectorAll("a.sorter")) {
      const head = link.closest("th");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sorter";
      button.append(...link.childNodes);
      link.replaceWith(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        table.querySelectorAll("th[aria-sort]").forEach((other) => other.setAttribute("aria-sort", "none"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const column = columnOf(head);
        const keyed = source.map((row) => ({ row, key: keyOf(cellAt(row, column)), total: row.classList.contains("total") }));
        const numeric = keyed.some((entry) => typeof entry.key === "number");
        keyed.sort((a, b) => a.total - b.total || compare(a.key, b.key, numeric, down));
        body.append(...keyed.map((entry) => entry.row));
      });
    }
  }

  function columnOf(head) {
    // Heads may stand over several rows and columns: the column is counted over the grid.
    const taken = [];
    for (const [at, row] of [...head.closest("thead").rows].entries()) {
      let column = 0;
      for (const cell of row.cells) {
        while (taken[at]?.[column]) column++;
        if (cell === head) return column;
        for (let down = 0; down < cell.rowSpan; down++) {
          for (let over = 0; over < cell.colSpan; over++) (taken[at + down] ??= [])[column + over] = true;
        }
        column += cell.colSpan;
      }
    }
    return 0;
  }

  function cellAt(row, column) {
    let at = 0;
    for (const cell of row.cells) {
      if (column < at + cell.colSpan) return cell;
      at += cell.colSpan;
    }
    return null;
  }

  function keyOf(cell) {
    if (!cell) return null;
    if (cell.dataset.v) return Number(cell.dataset.v);
    const copy = cell.cloneNode(true);
    copy.querySelectorAll(".note, sup").forEach((extra) => extra.remove());
    const words = copy.textContent.trim();
    if (cell.classList.contains("number")) return /^£?[\d,]+(\.\d+)?%?$/.test(words) ? Number(words.replace(/[£,%]/g, "")) : null;
    return words;
  }

  function compare(a, b, numeric, down) {
    const none = (key) => numeric ? typeof key !== "number" : !key;
    if (none(a) || none(b)) return none(a) - none(b);
    const order = numeric ? a - b : String(a).localeCompare(String(b), "en", { sensitivity: "base" });
    return down ? -order : order;
  }
})();
