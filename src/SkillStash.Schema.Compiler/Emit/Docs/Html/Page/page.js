"use strict";
(() => {
  const search = document.getElementById("search");
  const result = document.getElementById("search-result");
  const nothing = document.getElementById("nothing");
  const diagram = document.getElementById("diagram");
  const entries = new Map([...document.querySelectorAll("[data-entry]")].map((each) => [each.dataset.entry, each]));
  const boxes = new Map([...document.querySelectorAll("[data-entity]")].map((each) => [each.dataset.entity, each]));
  const lines = [...document.querySelectorAll(".line")];
  const textOf = (element) => (element?.textContent ?? "").toLowerCase();

  const relations = [...document.querySelectorAll(".relation")].map((section) => ({
    section,
    heading: textOf(section.querySelector("h2")) + " " + textOf(section.querySelector("p.documentation")),
    rows: [...section.querySelectorAll("tbody tr")].map((row) => ({ row, text: textOf(row) })),
    columns: section.querySelector(".scroll"),
    facts: [...section.querySelectorAll(".facts > div")].map((fact) => ({
      fact,
      items: [...fact.querySelectorAll("li")].map((row) => ({ row, text: textOf(row) })),
    })),
  }));

  // A table found by its name or comment is shown whole; else what was found of its columns and constraints.
  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const has = (text) => words.every((word) => text.includes(word));
    let tables = 0;
    let columns = 0;
    for (const { section, heading, rows, columns: grid, facts } of relations) {
      const whole = has(heading);
      const show = (items) => items.filter(({ row, text }) => !(row.hidden = !whole && !has(text))).length;
      const shown = show(rows);
      let found = shown;
      for (const { fact, items } of facts) {
        const some = show(items);
        fact.hidden = some === 0;
        found += some;
      }
      if (grid) {
        grid.hidden = shown === 0;
      }
      section.hidden = !whole && found === 0;
      entries.get(section.id).hidden = section.hidden;
      boxes.get(section.id)?.classList.toggle("faded", section.hidden);
      tables += section.hidden ? 0 : 1;
      columns += section.hidden ? 0 : shown;
    }
    for (const line of lines) {
      line.classList.toggle("faded", [line.dataset.child, line.dataset.parent].some((end) => boxes.get(end).classList.contains("faded")));
    }
    const count = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;
    result.textContent = words.length === 0 ? "" : `${count(tables, "table")}, ${count(columns, "column")}`;
    nothing.hidden = tables > 0 || words.length === 0;
    mark(words);
  }

  // Marks what was found without touching the document, where the browser can.
  function mark(words) {
    if (typeof Highlight === "undefined") {
      return;
    }
    const ranges = [];
    for (const { section } of words.length === 0 ? [] : relations.filter((each) => !each.section.hidden)) {
      const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.data.toLowerCase();
        for (const word of words) {
          for (let at = text.indexOf(word); at >= 0 && text.length === walker.currentNode.length; at = text.indexOf(word, at + word.length)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, at);
            range.setEnd(walker.currentNode, at + word.length);
            ranges.push(range);
          }
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  function clear() {
    search.value = "";
    filter();
  }

  // A link may lead to what the search has hidden.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.closest("[hidden]")) {
      clear();
      target.scrollIntoView();
    }
  }

  function follow(anchor) {
    for (const line of lines) {
      line.classList.toggle("near", line.dataset.child === anchor || line.dataset.parent === anchor);
    }
  }

  search.addEventListener("input", filter);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      clear();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    }
  });
  addEventListener("hashchange", reveal);

  for (const [anchor, box] of boxes) {
    box.addEventListener("mouseenter", () => follow(anchor));
    box.addEventListener("focus", () => follow(anchor));
    box.addEventListener("mouseleave", () => follow(null));
    box.addEventListener("blur", () => follow(null));
  }

  if (diagram) {
    const canvas = document.getElementById("canvas");
    const fit = document.getElementById("fit");
    fit.hidden = canvas.scrollWidth <= canvas.clientWidth && canvas.scrollHeight <= canvas.clientHeight;
    fit.addEventListener("click", () => {
      fit.setAttribute("aria-pressed", String(canvas.classList.toggle("fit")));
    });
  }

  filter();
})();
