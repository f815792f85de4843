/** @jsxImportSource solid-js */
import '@health-networks/elements/jsx';

export const right = (
  <>
    <hn-partner-list
      layout="table"
      group-by="kind"
      heading-level="3"
      limit={5}
      hidden
      on:hn-select={(event) => event.kind}
    />
    <hn-contact-card contact="desk" reveal="on-request" class="card" show-issues />
  </>
);

export const wrong = (
  <>
    <hn-partner-list layout="grod" />
    <hn-partner-list heading-level="three" />
    <hn-contact-card contact={3} />
    <hn-partner-list prop:data={[]} />
    <hn-partner-list on:hn-select={(event: MouseEvent) => event.clientX} />
    <hn-partner-list columns={3} />
  </>
);
