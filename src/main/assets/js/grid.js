// <table data-grid>: the cells of a table of texts like those of a spreadsheet. Enter goes down, Shift+Enter begins a new
// line; an arrow leaves the cell only where the text ends on that side, so that writing stays as it is.
const cellsOf = (row) => [...row.querySelectorAll('textarea')];

const goTo = (field, rows, cells) => {
  const row = field.closest('tr');
  const all = [...row.parentNode.rows];
  const target = cellsOf(all[all.indexOf(row) + rows] ?? row)[cellsOf(row).indexOf(field) + cells];
  if (!target || target === field) return false;
  target.focus();
  target.setSelectionRange(target.value.length, target.value.length);
  return true;
};

document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (!field.matches?.('[data-grid] textarea') || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const alone = field.selectionStart === field.selectionEnd && !event.shiftKey;
  const before = field.value.slice(0, field.selectionStart);
  const after = field.value.slice(field.selectionEnd);
  const moved =
    event.key === 'Enter' && !event.shiftKey ? goTo(field, 1, 0) || true
    : event.key === 'ArrowUp' && alone && !before.includes('\n') ? goTo(field, -1, 0)
    : event.key === 'ArrowDown' && alone && !after.includes('\n') ? goTo(field, 1, 0)
    : event.key === 'ArrowLeft' && alone && before === '' ? goTo(field, 0, -1)
    : event.key === 'ArrowRight' && alone && after === '' ? goTo(field, 0, 1)
    : false;
  if (moved) event.preventDefault();
});
