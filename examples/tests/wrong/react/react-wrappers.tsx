import { HnContactCard, HnPartnerList } from '@health-networks/elements/react';

export const right = (
  <>
    <HnPartnerList layout="table" groupBy="kind" headingLevel={3} limit={5} hidden onHnSelect={(event) => event.kind} />
    <HnContactCard contact="desk" reveal="on-request" className="card" showIssues />
  </>
);

export const wrong = (
  <>
    <HnPartnerList layout="grod" />
    <HnPartnerList headingLevel="three" />
    <HnContactCard contact={3} />
    <HnPartnerList data={[]} />
    <HnPartnerList onHnSelect={(event: MouseEvent) => event.clientX} />
    <HnPartnerList columns={3} />
  </>
);
