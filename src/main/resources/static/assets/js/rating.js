// Keys of the team's list, only while the focus is in it: 1 2 3 set the focused rating, J and K move between people.
const table = document.querySelector('[data-rating-keys]');

function focusLevel(row, column) {
  const group = row && row.querySelectorAll('fieldset')[column];
  const radio = group && (group.querySelector('input:checked') || group.querySelector('input'));
  if (radio && !radio.disabled) radio.focus();
}

function move(row, step) {
  let next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  while (next && !next.querySelector('input:not(:disabled)')) next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
  if (next) focusLevel(next, 0);
}

if (table) {
  table.addEventListener('keydown', (event) => {
    const row = event.target.closest('tr');
    if (!row || event.ctrlKey || event.altKey || event.metaKey || event.target.tagName === 'TEXTAREA') return;
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') {
      event.preventDefault();
      move(row, key === 'j' ? 1 : -1);
      return;
    }
    const group = event.target.closest('fieldset');
    const radio = group && '123'.includes(key) && group.querySelectorAll('input')[Number(key) - 1];
    if (!radio) return;
    event.preventDefault();
    radio.checked = true;
    radio.dispatchEvent(new Event('change', {bubbles: true}));
    const groups = [...row.querySelectorAll('fieldset')];
    if (groups.indexOf(group) === 0) focusLevel(row, 1);
    else move(row, 1);
  });

  let shown = null;
  let timer = 0;
  table.addEventListener('focusin', (event) => {
    const row = event.target.closest('tr');
    const link = row && row.querySelector('a.who');
    if (!link || link.href === shown || !window.htmx) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      shown = link.href;
      window.htmx.trigger(link, 'peek');
      for (const other of table.querySelectorAll('tr.on')) other.classList.remove('on');
      row.classList.add('on');
    }, 200);
  });
}
