// <table data-peek>: the panel beside the list follows the row that has the focus, through the row's own link.
const table = document.querySelector('[data-peek]');
let shown = null;
let timer = 0;

function peek(row, link) {
  shown = link.href;
  window.htmx.trigger(link, 'peek');
  for (const other of table.querySelectorAll('tr.on')) other.classList.remove('on');
  row.classList.add('on');
}

table?.addEventListener('focusin', (event) => {
  const row = event.target.closest('tr');
  const link = row?.querySelector('a.who');
  if (!link || link.href === shown || !window.htmx) return;
  clearTimeout(timer);
  timer = setTimeout(() => peek(row, link), 200);
});
