const form = document.querySelector('#settings');
const widgets = document.querySelector('#widgets');

/** Where a site keeps the script is its own choice; the snippet shows the place to fill in. */
const scriptLine = '<script type="module" src="https://YOUR-SITE/hn/hn.js"></' + 'script>';

/** Set by the widget itself, or for this page only. */
const ownAttributes = new Set(['state', 'heading-level', 'fill-complete']);

const snippetOf = (element, language) => {
  const attributes = [...element.attributes]
    .filter(({ name }) => !ownAttributes.has(name))
    .map(({ name, value }) => ` ${name}="${value}"`);
  return `${scriptLine}\n<${element.localName}${attributes.join('')} lang="${language}"></${element.localName}>`;
};

const elementOf = (section) => section.querySelector(section.dataset.widget);

const showSnippet = (section) => {
  section.querySelector('.snippet code').textContent = snippetOf(elementOf(section), widgets.lang);
};

const addSnippet = (section) => {
  const snippet = document.querySelector('#snippet').content.cloneNode(true);
  const [code, button, status] = ['code', 'button', '[role=status]'].map((part) => snippet.querySelector(part));
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied.';
  });
  section.append(snippet);
};

const layoutButton = (layout) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.layout = layout;
  button.textContent = layout[0].toUpperCase() + layout.slice(1);
  return button;
};

/** The first layout is what a widget shows unless told otherwise. */
const addLayouts = (section) => {
  const layouts = section.dataset.layouts?.split(' ') ?? [];
  if (layouts.length === 0) return;
  const group = document.createElement('div');
  group.className = 'layouts';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', `Layout: ${section.querySelector('h2').textContent}`);
  group.append(...layouts.map(layoutButton));
  section.querySelector('.about').append(group);
  for (const [at, button] of [...group.children].entries()) {
    button.setAttribute('aria-pressed', String(at === 0));
    button.addEventListener('click', () => {
      chooseLayout(section, button);
    });
  }
};

const chooseLayout = (section, chosen) => {
  elementOf(section).setAttribute('layout', chosen.dataset.layout);
  for (const button of section.querySelectorAll('[data-layout]')) {
    button.setAttribute('aria-pressed', String(button === chosen));
  }
  showSnippet(section);
};

const applySettings = () => {
  const settings = new FormData(form);
  document.documentElement.dataset.scheme = settings.get('scheme');
  widgets.lang = settings.get('lang');
  for (const section of widgets.querySelectorAll('section')) {
    if (!('fixed' in section.dataset)) elementOf(section).setAttribute('network', settings.get('network'));
    elementOf(section).setAttribute('evidence', settings.get('evidence'));
    showSnippet(section);
  }
};

/** The other networks of the dataset; the first is in the page, which works before they are there. */
const addNetworks = async () => {
  const { networks } = await (await fetch('data/dataset.json')).json();
  const select = form.elements.namedItem('network');
  for (const { id, name } of Object.values(networks)) {
    if (id !== select.options[0].value) select.add(new Option(name.en, id));
  }
};

for (const section of widgets.querySelectorAll('section')) {
  addLayouts(section);
  addSnippet(section);
}

/** `?lang=nl&scheme=dark` opens the page with these settings, and the address follows what is chosen. */
const readAddress = () => {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = form.elements.namedItem(name);
    if ([...(select?.options ?? [])].some((option) => option.value === value)) select.value = value;
  }
};

const writeAddress = () => {
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(form))}`);
};

form.addEventListener('change', applySettings);
form.addEventListener('change', writeAddress);
readAddress();
applySettings();
await addNetworks();
readAddress();
applySettings();
