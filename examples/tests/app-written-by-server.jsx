import '@health-networks/elements/partner-list/define';
import { useEffect, useRef } from 'react';

/** A page whose widget a server has written with `renderWidget`: its data are set in the browser, where it is taken over. */
export const App = ({ html, data, onSelect }) => {
  const place = useRef(null);
  useEffect(() => {
    const list = place.current?.querySelector('hn-partner-list');
    if (!list) return;
    list.data = data;
    list.addEventListener('hn-select', onSelect);
    return () => list.removeEventListener('hn-select', onSelect);
  }, [data, onSelect]);
  return <div ref={place} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />;
};
