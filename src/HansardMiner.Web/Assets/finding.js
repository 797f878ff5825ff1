// The searches made last in this browser: kept there and nowhere else, shown on the first page.
(() => {
  const key = "hansard-searched";
  const most = 8;
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? "[]");
      return Array.isArray(kept) ? kept.filter((q) => typeof q === "string") : [];
    } catch {
      return [];
    }
  };
  const write = (searched) => {
    try {
      localStorage.setItem(key, JSON.stringify(searched));
    } catch {
      // Storage is full or switched off: nothing is remembered.
    }
  };
  if (location.pathname === "/search" && document.querySelector(".hits")) {
    const query = new URLSearchParams(location.search).get("q")?.trim();
    if (query && query.length <= 300) write([query, ...read().filter((q) => q !== query)].slice(0, most));
  }
  const recent = document.querySelector(".recent");
  const searched = read();
  if (!recent || searched.length === 0) return;
  for (const query of searched) {
    const link = document.createElement("a");
    link.href = `/search?q=${encodeURIComponent(query)}`;
    link.textContent = query;
    const item = document.createElement("li");
    item.append(link);
    recent.querySelector("ul").append(item);
  }
  recent.querySelector("button").addEventListener("click", () => {
    write([]);
    recent.hidden = true;
  });
  recent.hidden = false;
})();
