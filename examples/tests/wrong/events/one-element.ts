import '@health-networks/elements/partner-list';

document.querySelector('hn-partner-list')?.addEventListener('hn-select', (event) => {
  const id: string = event.recordId;
  const wrong: number = event.recordId;
  console.log(id, wrong);
});
document.addEventListener('hn-load', (event) => console.log(event.type));
