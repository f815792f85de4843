/**
 * The block in the editor: first a form for what to show, then the widget as preview, with all settings in the sidebar.
 * Plain JavaScript, so that it can be changed without a build.
 */
(function (wp, settings) {
  const { createElement: el, Fragment, useState } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { BlockControls, InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = wp.blockEditor;
  const { Button, Disabled, Notice, PanelBody, Placeholder } = wp.components;
  const { SelectControl, TextControl, ToggleControl, ToolbarButton, ToolbarGroup } = wp.components;

  /** Choices are shown first; text fields are folded. */
  const isSimple = ([, { type }]) => type === 'choice';

  const asOptions = (texts) => Object.entries(texts).map(([value, label]) => ({ value, label }));

  const without = (options, name) => Object.fromEntries(Object.entries(options).filter(([one]) => one !== name));

  /** @returns a control for one attribute of the widget, depending on its type */
  const optionControl = (name, attribute, options, setAttributes) => {
    const set = (value) =>
      setAttributes({ options: value === '' ? without(options, name) : { ...options, [name]: value } });
    const common = { key: name, label: attribute.label, __nextHasNoMarginBottom: true };
    if (attribute.type === 'boolean')
      return el(ToggleControl, {
        ...common,
        checked: options[name] === 'true',
        onChange: (isOn) => set(isOn ? 'true' : ''),
      });
    if (attribute.type === 'choice') {
      const defaultValue = attribute.values[attribute.default];
      /* translators: %s: a value, such as "cards". */
      const label =
        defaultValue === undefined
          ? __('Default', 'health-networks')
          : sprintf(__('%s (default)', 'health-networks'), defaultValue);
      const others = asOptions(attribute.values).filter(({ value }) => value !== attribute.default);
      return el(SelectControl, {
        ...common,
        value: options[name] || '',
        options: [{ value: '', label }, ...others],
        onChange: set,
      });
    }
    return el(TextControl, {
      ...common,
      type: attribute.type === 'number' ? 'number' : 'text',
      placeholder: attribute.default || '',
      value: options[name] || '',
      onChange: set,
    });
  };

  /** Whether the widget has this attribute with this value. */
  const isKnown = (widget, name, value) => {
    const attribute = settings.widgets[widget].attributes[name];
    return attribute !== undefined && (attribute.type !== 'choice' || value in attribute.values);
  };

  /** Keeps the options that the other widget also has. */
  const keptOptions = (options, widget) =>
    Object.fromEntries(Object.entries(options).filter(([name, value]) => isKnown(widget, name, value)));

  const widgetControl = ({ widget, options }, setAttributes) =>
    el(SelectControl, {
      label: __('Widget', 'health-networks'),
      value: widget,
      options: Object.entries(settings.widgets).map(([value, { label }]) => ({ value, label })),
      onChange: (chosen) => setAttributes({ widget: chosen, options: keptOptions(options, chosen) }),
      __nextHasNoMarginBottom: true,
    });

  const networkControl = ({ network, src }, setAttributes) =>
    el(SelectControl, {
      label: __('Network', 'health-networks'),
      value: network,
      disabled: src !== '',
      options: [{ value: '', label: __('Choose a network', 'health-networks') }, ...asOptions(settings.networks)],
      onChange: (chosen) => setAttributes({ network: chosen }),
      __nextHasNoMarginBottom: true,
    });

  const fileName = (address) => decodeURIComponent(address.replace(/^.*\//, ''));

  /** A file of the media library: the list of partners as CSV, or a whole dataset as JSON. */
  const ownDataControl = ({ src }, setAttributes) => {
    const choose = el(MediaUpload, {
      allowedTypes: ['text/csv', 'application/json'],
      title: __('Choose a file with your own data', 'health-networks'),
      onSelect: ({ url }) => setAttributes({ src: url, network: '' }),
      render: ({ open }) =>
        el(Button, { variant: 'secondary', onClick: open }, __('Choose a file (CSV or JSON)', 'health-networks')),
    });
    const remove = el(
      Button,
      { variant: 'link', isDestructive: true, onClick: () => setAttributes({ src: '' }) },
      __('Remove the file', 'health-networks'),
    );
    return el(
      'div',
      null,
      el('p', null, __('Or your own list, from the media library:', 'health-networks')),
      src === '' ? null : el('p', null, el('code', null, fileName(src)), ' ', remove),
      el(MediaUploadCheck, null, choose),
    );
  };

  /** Beside the file, because a table has no name of its own. */
  const nameControl = ({ widget, src, options }, setAttributes) => {
    const attribute = settings.widgets[widget].attributes['network-name'];
    if (src === '' || attribute === undefined) return null;
    return optionControl('network-name', attribute, options, setAttributes);
  };

  const dataControls = (attributes, setAttributes) =>
    Object.entries({ widgetControl, networkControl, ownDataControl, nameControl }).map(([key, control]) =>
      el('div', { key, style: { marginBottom: '12px' } }, control(attributes, setAttributes)),
    );

  const panels = (attributes, setAttributes) => {
    const { widget, src, options } = attributes;
    const controlled = Object.entries(settings.widgets[widget].attributes).filter(
      ([name, one]) => one.isOption && (name !== 'network-name' || src === ''),
    );
    const controls = (list) => list.map(([name, one]) => optionControl(name, one, options, setAttributes));
    const panel = (title, content, initialOpen = true) => el(PanelBody, { title, initialOpen }, content);
    return el(
      InspectorControls,
      null,
      panel(__('What to show', 'health-networks'), dataControls(attributes, setAttributes)),
      panel(__('Options', 'health-networks'), controls(controlled.filter(isSimple))),
      panel(__('More options', 'health-networks'), controls(controlled.filter((one) => !isSimple(one))), false),
    );
  };

  /** Only the editor of posts and pages supports this; elsewhere, settings are opened as for all blocks. */
  const openSettings = () => wp.data.dispatch('core/edit-post')?.openGeneralSidebar('edit-post/block');

  const hasData = ({ network, src }) => network !== '' || src !== '';

  /** The editor would handle the arrow keys of a select as navigation to the next block. */
  const keepArrowKeys = (place) =>
    place?.addEventListener('keydown', (event) => {
      if (event.target.localName === 'select' && event.key.startsWith('Arrow')) event.stopPropagation();
    });

  /** Renders the form for what to show in place of the widget, because the sidebar may be closed. */
  const chooser = (title, attributes, setAttributes, close) => {
    const button = (variant, label, onClick, disabled = false) => el(Button, { variant, onClick, disabled }, label);
    return el(
      Placeholder,
      {
        icon: 'networking',
        label: title,
        instructions: __('Choose a network, or a list of your own.', 'health-networks'),
        isColumnLayout: true,
      },
      el('div', { ref: keepArrowKeys }, dataControls(attributes, setAttributes)),
      el(
        'p',
        null,
        button('primary', __('Show', 'health-networks'), close, !hasData(attributes)),
        ' ',
        button('tertiary', __('All settings', 'health-networks'), openSettings),
      ),
    );
  };

  const toolbar = (open) =>
    el(
      BlockControls,
      null,
      el(
        ToolbarGroup,
        null,
        el(ToolbarButton, { icon: 'edit', label: __('Choose what to show', 'health-networks'), onClick: open }),
        el(ToolbarButton, {
          icon: 'admin-settings',
          label: __('All settings', 'health-networks'),
          onClick: openSettings,
        }),
      ),
    );

  /** The element that stands for the widget in a page, here with the language of the site. */
  const preview = ({ widget, network, src, options }) => {
    const data = { lang: settings.language, ...options, ...(network && { network }), ...(src && { src }) };
    const attributes = Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-hn-${name}`, value]));
    return el('div', { key: widget, 'data-hn': widget, ...attributes });
  };

  const unknown = (widget) =>
    el(
      Notice,
      { status: 'error', isDismissible: false },
      /* translators: %s: a name that is none. */
      sprintf(__('There is no widget "%s" in this version of the plugin.', 'health-networks'), widget),
    );

  const edit = ({ attributes, setAttributes, name }) => {
    const [isChoosing, setChoosing] = useState(false);
    const blockProps = useBlockProps();
    if (!(attributes.widget in settings.widgets)) return el('div', blockProps, unknown(attributes.widget));
    // A choice stays open until it is closed: keys change a select step by step, and a table still needs a name.
    const choose = (changes) => {
      setChoosing(!/\.json$/i.test(changes.src ?? ''));
      setAttributes(changes);
    };
    const isOpen = isChoosing || !hasData(attributes);
    const { title } = wp.blocks.getBlockType(name);
    return el(
      Fragment,
      null,
      panels(attributes, setAttributes),
      isOpen ? null : toolbar(() => setChoosing(true)),
      el(
        'div',
        blockProps,
        isOpen ? chooser(title, attributes, choose, () => setChoosing(false)) : el(Disabled, null, preview(attributes)),
      ),
    );
  };

  /** `[health_network …]` can be turned into a block. */
  const fromShortcode = {
    type: 'shortcode',
    tag: 'health_network',
    attributes: {
      widget: { type: 'string', shortcode: ({ named }) => named.widget || 'partner-list' },
      network: { type: 'string', shortcode: ({ named }) => named.network || '' },
      src: { type: 'string', shortcode: ({ named }) => named.src || '' },
      options: {
        type: 'object',
        shortcode: ({ named }) => without(without(without(named, 'widget'), 'network'), 'src'),
      },
    },
  };

  // Drawn by PHP: nothing but the attributes is stored.
  wp.blocks.registerBlockType('health-networks/widget', {
    edit,
    save: () => null,
    transforms: { from: [fromShortcode] },
  });
})(window.wp, window.healthNetworksBlock);
