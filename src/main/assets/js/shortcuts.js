// <table data-shortcuts>: 1 2 3 choose, J and K move. They act only while the focus is in the table (WCAG 2.1.4) and can
// be switched off with a checkbox [data-shortcuts-on]; the choice stays in this browser.
const OFF = 'shortcuts-off';
const switches = document.querySelectorAll('[data-shortcuts-on]');
for (const box of switches) {
  box.checked = localStorage.getItem(OFF) === null;
  box.addEventListener('change', () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1')));
}

const radiosOf = (row) => [...row.querySelectorAll('input[type=radio]')].filter((radio) => !radio.matches(':disabled'));
const firstOf = (row) => radiosOf(row).find((radio) => radio.checked) ?? radiosOf(row)[0];

const move = (rows, from, by) => {
  const row = rows[from + by];
  if (row) firstOf(row)?.focus();
  return Boolean(row);
};

const choose = (row, name, key) => {
  const wanted = radiosOf(row).filter((radio) => radio.name === name)[Number(key) - 1];
  if (!wanted) return false;
  wanted.click();
  const groups = [...new Set(radiosOf(row).map((radio) => radio.name))];
  const next = groups[groups.indexOf(name) + 1] ?? name;
  const radios = radiosOf(row).filter((radio) => radio.name === next);
  (radios.find((radio) => radio.checked) ?? radios[0]).focus();
  return true;
};

document.addEventListener('keydown', (event) => {
  const row = event.target.closest?.('[data-shortcuts] tbody tr');
  if (!row || event.target.matches('textarea,input:not([type=radio])')) return;
  if (event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem(OFF) !== null) return;
  const rows = [...row.parentNode.rows];
  const key = event.key.toLowerCase();
  const done =
    key === 'j' ? move(rows, rows.indexOf(row), 1)
    : key === 'k' ? move(rows, rows.indexOf(row), -1)
    : '123'.includes(key) && event.target.type === 'radio' ? choose(row, event.target.name, key)
    : false;
  if (done) event.preventDefault();
});

document.addEventListener('focusin', (event) => {
  const row = event.target.closest?.('[data-shortcuts] tbody tr');
  if (!row) return;
  for (const other of row.parentNode.rows) other.classList.toggle('on', other === row);
});
