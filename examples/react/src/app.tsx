import { HnPartnerList } from '@health-networks/elements/react';
import { useState } from 'react';
import { network } from './network';

export function App() {
  const [lang, setLang] = useState('en');
  const [chosen, setChosen] = useState('');
  return (
    <main lang={lang}>
      <label>
        Language{' '}
        <select value={lang} onChange={(event) => setLang(event.target.value)}>
          <option value="en">English</option>
          <option value="nl">Nederlands</option>
        </select>
      </label>
      <HnPartnerList data={network} layout="list" onHnSelect={(event) => setChosen(event.recordId)} />
      <output>{chosen}</output>
    </main>
  );
}
