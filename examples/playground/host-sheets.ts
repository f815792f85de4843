/**
 * Style sheets of host pages, accidental or deliberate, by name. The widgets are in `<main id="app"
 * class="entry-content text-content" data-slot>`.
 */
export const hostSheets: Readonly<Record<string, string>> = {
  'unsets everything': '* { all: unset !important }',
  'reverts everything': '* { all: revert !important }',
  'unsets everything in a layer': '@layer reset { * { all: unset !important } }',
  'has a tiny root': 'html { font-size: 5px }',
  'has the 62.5 % root': 'html { font-size: 62.5% }',
  'hides gaps by font size': 'body { font-size: 0; line-height: 0 }',
  'spreads letters': '* { letter-spacing: -1em !important; word-spacing: 3em !important }',
  'makes text transparent': 'body { color: transparent }',
  'fills text with nothing': '* { -webkit-text-fill-color: transparent !important }',
  'is dark': 'body { color: #eee; background: #111 } :root { color-scheme: dark }',
  'hides all but the widgets': 'body { visibility: hidden } #app { visibility: visible }',
  'hides the pointer': '* { cursor: none !important }',
  'animates everything': '* { transition: all 5s !important; animation: spin 1s infinite !important }',
  'moves everything':
    '@keyframes off { to { transform: translateX(-9999px) } } main > * { animation: off 1ms forwards !important }',
  'restyles images': 'img { width: 100% !important; height: auto !important; filter: invert(1) !important }',
  'hides controls': 'button, input, select { display: none !important; opacity: 0 !important }',
  'widens controls': 'button, input { display: block !important; width: 100% !important; opacity: 0 !important }',
  'empties drawings':
    'svg { width: 0 !important; height: 0 !important; fill: none !important } svg * { display: none !important }',
  'is a narrow column': '[data-slot] { width: 160px; overflow: hidden }',
  'lays out in a row': '[data-slot] { display: flex } [data-slot] > * { flex: 0 0 auto; min-width: 0 }',
  'has the slot in the line': '[data-slot] { display: inline }',
  'has everything in the line': '* { display: inline }',
  'lays everything out in rows': 'main, main * { display: flex !important }',
  'has everything lie open': 'main * { display: contents }',
  'floats everything': 'main > * { float: left !important }',
  'has something above all': '.sticky { position: sticky; top: 0; z-index: 2147483647 }',
  'reads from right to left': 'html { direction: rtl }',
  'uses our short names':
    ':root { --accent: url(javascript:alert(1)); --space: -9999px; --font: "x"; --_gap: 999em; --_radius: 99em }',
  'prints nothing': '@media print { * { display: none } }',
  'is made with Bootstrap 3':
    '*,*:before,*:after{box-sizing:border-box} a{color:#337ab7} .row{margin:0 -15px} .card{display:flex} .list-group-item{padding:10px}',
  'is made with Drupal': '.text-content > * { max-width: 60ch } .text-content h2 { font-size: 3rem }',
  'is see-through': 'main > * { opacity: 0 !important }',
  'shrinks to nothing': 'main > * { transform: scale(0) !important; zoom: 0.2 !important }',
  'blurs and cuts': 'main > * { filter: blur(9px) !important; clip-path: circle(0) !important; mask: none !important }',
  'has no height': 'main > * { height: 0 !important; max-height: 0 !important; overflow: hidden !important }',
  'has no width': 'main > * { width: 0 !important; max-width: 0 !important }',
  'pulls text away': '* { text-indent: -9999px !important }',
  'writes tiny': 'main > * { font-size: 1px !important; line-height: 0 !important }',
  'writes in columns': 'main > * { writing-mode: vertical-rl !important; text-orientation: upright !important }',
  'never breaks lines': '* { white-space: nowrap !important }',
  'stacks everything': 'main > * { position: absolute !important; top: -9999px !important; z-index: -1 !important }',
  'pads everything':
    'main > * { box-sizing: content-box !important; padding: 40px !important; margin: -40px !important }',
  'puts something before all':
    '*::before, *::after { content: "×" !important; display: block !important; width: 900px }',
  'strips lists and headings': 'ul, li { display: none !important } h2, h3 { font-size: 0 !important }',
  'hides links': 'a { display: none !important }',
  'measures itself': 'main > * { container-type: size !important; contain: strict !important }',
};
