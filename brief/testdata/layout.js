(() => {
  const bad = [];
  const name = (e) => e.tagName.toLowerCase() + (e.getAttribute("class") ? "." + e.getAttribute("class") : "") + " “" + e.textContent.trim().slice(0, 40) + "”";
  const hidden = (e) => !!e.closest("thead") && getComputedStyle(e.closest("thead")).clipPath !== "none";
  const folded = (e) => { for (let d = e.closest("details"); d; d = d.parentElement.closest("details")) if (!d.open && !e.closest("summary")) return true; return false; };
  const scrolls = (e) => { for (; e; e = e.parentElement) if (["auto", "scroll"].includes(getComputedStyle(e).overflowX) && e !== document.documentElement) return true; return false; };

  const boxes = (state) => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) bad.push(state + "the page is " + document.documentElement.scrollWidth + " wide");
    for (const e of document.querySelectorAll("body *")) {
      if (hidden(e) || folded(e) || e.closest("svg") && e.tagName !== "svg" || e.tagName === "SCRIPT") continue;
      const r = e.getBoundingClientRect();
      if (!r.width || !r.height) continue;
      if ((r.right > width + 1 || r.left < -1) && !scrolls(e)) bad.push(state + "beyond the edge: " + name(e));
      const inline = getComputedStyle(e).display === "inline";
      if (!inline && e.tagName !== "svg" && e.scrollWidth > e.clientWidth + 1 && !scrolls(e)) bad.push(state + "overflows: " + name(e) + " " + e.scrollWidth + ">" + e.clientWidth);
    }
  };

  // where letters are: the lines of every text, less the room above and below
  const lines = () => {
    const out = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = walk.nextNode(); n; n = walk.nextNode()) {
      const e = n.parentElement;
      if (!n.data.trim() || hidden(e) || folded(e) || ["SCRIPT", "STYLE"].includes(e.tagName)) continue;
      const range = document.createRange();
      range.selectNodeContents(n);
      for (const r of range.getClientRects()) {
        const less = r.height * 0.22;
        if (r.width > 1) out.push({ e, left: r.left + 1, right: r.right - 1, top: r.top + less, bottom: r.bottom - less });
      }
    }
    return out.sort((a, b) => a.top - b.top);
  };
  const overlaps = (state) => {
    const all = lines();
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length && all[j].top < all[i].bottom; j++) {
        const a = all[i], b = all[j];
        if (a.left < b.right && b.left < a.right) bad.push(state + "overlap: " + name(a.e) + " and " + name(b.e));
      }
    }
  };

  // text within pictures must lie within them and apart
  const pictures = (state) => {
    for (const svg of document.querySelectorAll("svg")) {
      const frame = svg.getBoundingClientRect();
      for (const t of svg.querySelectorAll("text")) {
        const r = t.getBoundingClientRect();
        if (r.left < frame.left - 1 || r.right > frame.right + 1 || r.top < frame.top - 1 || r.bottom > frame.bottom + 1) bad.push(state + "outside its picture: " + name(t));
      }
    }
  };

  for (const state of ["", "unfolded: "]) {
    if (state) for (const d of document.querySelectorAll("details")) d.open = true;
    boxes(state);
    overlaps(state);
    pictures(state);
  }
  return bad;
})()
