"use strict";
// Tables sort by a column when its head is pressed: up, down, then as they
// were. A page that is printed shows every table as it was.
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0], rows = [...body.rows];
  if (rows.length < 2) continue;
  const heads = [...table.tHead.rows[0].cells];
  const key = (row, i) => row.cells[i].dataset.v ?? row.cells[i].textContent.trim();
  const compare = (a, b) => {
    const x = Number(a), y = Number(b);
    return a !== "" && b !== "" && x === x && y === y ? x - y : a.localeCompare(b);
  };
  const show = (order) => body.append(...order);
  const order = (i, way) => {
    for (const h of heads) h.removeAttribute("aria-sort");
    if (way === "none") return show(rows);
    heads[i].setAttribute("aria-sort", way);
    const sign = way === "ascending" ? 1 : -1;
    show([...rows].sort((a, b) => sign * compare(key(a, i), key(b, i))));
  };
  heads.forEach((head, i) => {
    if (!head.textContent.trim()) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const was = head.getAttribute("aria-sort");
      order(i, was === "ascending" ? "descending" : was === "descending" ? "none" : "ascending");
    });
  });
  addEventListener("beforeprint", () => order(0, "none"));
}
