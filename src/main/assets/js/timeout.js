// two minutes before the session runs out, a dialog asks whether the person is still there; all tabs count together
const WARNING = 120;
const dialog = document.querySelector('dialog[data-idle]');
if (dialog) {
  const idle = Number(dialog.dataset.idle);
  const channel = new BroadcastChannel('session');
  let timer;
  const restart = () => {
    clearTimeout(timer);
    if (dialog.open) dialog.close();
    timer = setTimeout(() => dialog.showModal(), Math.max(0, idle - WARNING) * 1000);
  };
  const alive = () => {
    restart();
    channel.postMessage('alive');
  };
  channel.addEventListener('message', restart);
  document.addEventListener('htmx:afterOnLoad', alive);
  document.addEventListener('autosaved', alive);
  dialog.querySelector('[data-stay-here]').addEventListener('click', async () => {
    const answer = await window.postAsPerson(dialog.dataset.stay).catch(() => undefined);
    if (answer?.ok) alive();
    else if (answer === null) location.assign(window.signInAddress());
  });
  alive();
}
