/** @jsxImportSource preact */
import '@health-networks/elements/jsx';

export const right = (
  <>
    <hn-partner-list
      layout="table"
      group-by="kind"
      heading-level="3"
      limit={5}
      hidden
      onhn-select={(event) => event.kind}
    />
    <hn-contact-card contact="desk" reveal="on-request" class="card" show-issues />
  </>
);

export const wrong = (
  <>
    <hn-partner-list layout="grod" />
    <hn-partner-list heading-level="three" />
    <hn-contact-card contact={3} />
    <hn-partner-list data={[]} />
    <hn-partner-list onhn-select={(event: MouseEvent) => event.clientX} />
    <hn-partner-list columns={3} />
  </>
);
