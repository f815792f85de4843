import {
  findConcept,
  findRecord,
  formatDate,
  formatPeriod,
  formatPersonName,
  isNarrowerTerm,
  linksOf,
  membersOf,
  type AnyRecord,
  type Link,
  type Member,
  type Program,
  type ProgramNode,
} from '@health-networks/core';
import type { ViewInput } from '../base/view-input.js';
import { label } from '../base/text/label.js';
import { recordName, type RecordName } from '../base/text/record-name.js';
import { textOfPhrase, type Phrase } from '../base/text/phrase.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { ProgramListMessages } from './messages.js';

export type ProgramListInput = ViewInput<ProgramListMessages>;

export interface ProgramMember {
  name: ShownText;
  /** Roles without duplicates, with their dates. */
  roles: readonly Phrase[];
}

/** A program; undocumented fields are undefined or empty and not rendered. */
export interface ProgramRow {
  id: string;
  name: ShownText;
  kind: string;
  kindLabel: ShownText;
  status: ShownText | undefined;
  description: ShownText | undefined;
  /** Name of the larger program of which it is a part. */
  partOf: ShownText | undefined;
  ledBy: readonly ProgramMember[];
  proposedBy: readonly RecordName[];
  fundedBy: readonly RecordName[];
  themes: readonly ShownText[];
  period: string | undefined;
  members: readonly ProgramMember[];
  url: string | undefined;
  parts: readonly ProgramRow[];
  /** Are there details besides name, kind and status? */
  hasFacts: boolean;
  records: readonly AnyRecord[];
}

const memberName = (found: Member, language: string): ShownText =>
  found.kind === 'person'
    ? { value: formatPersonName(found.member), lang: undefined }
    : requiredText(found.member.name, language, found.member.id);

const periodOf = ({ membership }: Member, { language }: ProgramListInput): string | undefined => {
  const { asOf, startDate, endDate } = membership;
  return formatPeriod(startDate, endDate, language) ?? (asOf === undefined ? undefined : formatDate(asOf, language));
};

const roleOf = (member: Member, input: ProgramListInput): Phrase => {
  const { title, role: term } = member.membership;
  const role = shownText(title, input.language) ?? label(input.messages, 'membership-role', term);
  const period = periodOf(member, input);
  return period === undefined ? [role] : [role, ` (${period})`];
};

/** Merges the memberships of a member. */
const membersIn = (found: readonly Member[], input: ProgramListInput): ProgramMember[] => {
  const rolesByMember = new Map<string, { name: ShownText; roles: Map<string, Phrase> }>();
  for (const each of found) {
    const { id } = each.member;
    const known = rolesByMember.get(id) ?? { name: memberName(each, input.language), roles: new Map<string, Phrase>() };
    rolesByMember.set(id, known);
    const role = roleOf(each, input);
    known.roles.set(textOfPhrase(role), role);
  }
  return [...rolesByMember.values()].map(({ name, roles }) => ({ name, roles: [...roles.values()] }));
};

/** Leads are listed under a heading, so only title and dates are shown. */
const leadsIn = (found: readonly Member[], input: ProgramListInput): ProgramMember[] =>
  found.map((lead) => {
    const title = shownText(lead.membership.title, input.language);
    const period = periodOf(lead, input);
    const roles = [...(title ? [[title]] : []), ...(period === undefined ? [] : [[period]])];
    return { name: memberName(lead, input.language), roles };
  });

const namesOf = (ids: readonly string[], { index, language }: ProgramListInput): RecordName[] =>
  ids.flatMap((id) => {
    const found = findRecord(index, id);
    return found ? [recordName(found.record, { index, language, labels: {} })] : [];
  });

const isLead = ({ membership }: Member, { index }: ProgramListInput): boolean =>
  isNarrowerTerm(index.dataset, 'membership-role', membership.role, 'lead');

const fundingLinksOf = ({ id }: Program, { index }: ProgramListInput): Link[] =>
  linksOf(index, id).filter(({ to, kind }) => to === id && isNarrowerTerm(index.dataset, 'link-kind', kind, 'funds'));

const themesOf = ({ themes = [] }: Program, { index, language }: ProgramListInput): ShownText[] =>
  themes.flatMap((id) => shownText(findConcept(index, id)?.label, language) ?? []);

type Facts = Pick<
  ProgramRow,
  'description' | 'ledBy' | 'proposedBy' | 'fundedBy' | 'themes' | 'period' | 'members' | 'url'
>;

const hasFacts = ({ description, period, url, ...lists }: Facts): boolean =>
  [description, period, url].some((fact) => fact !== undefined) ||
  Object.values(lists).some(({ length }) => length > 0);

const rowOf = ({ program, children }: ProgramNode, input: ProgramListInput, partOf?: ShownText): ProgramRow => {
  const { messages, language, index } = input;
  const members = membersOf(index, program.id);
  const [leads, others] = [true, false].map((wanted) => members.filter((member) => isLead(member, input) === wanted));
  const funding = fundingLinksOf(program, input);
  const name = requiredText(program.name, language, program.id);
  const facts: Facts = {
    description: shownText(program.description, language),
    ledBy: leadsIn(leads ?? [], input),
    proposedBy: namesOf(program.proposedBy ?? [], input),
    fundedBy: namesOf(
      funding.map(({ from }) => from),
      input,
    ),
    themes: themesOf(program, input),
    period: formatPeriod(program.startDate, program.endDate, language),
    members: membersIn(others ?? [], input),
    url: program.url,
  };
  return {
    id: program.id,
    name,
    kind: program.kind,
    kindLabel: label(messages, 'program-kind', program.kind),
    status: program.status === undefined ? undefined : label(messages, 'program-status', program.status),
    partOf,
    ...facts,
    parts: children.map((child) => rowOf(child, input, name)),
    hasFacts: hasFacts(facts),
    records: [program, ...members.map(({ membership }) => membership), ...funding],
  };
};

/** The rows as a tree. */
export const programRows = (tree: readonly ProgramNode[], input: ProgramListInput): ProgramRow[] =>
  tree.map((node) => rowOf(node, input));

/** Flattens the tree, depth first. */
export const flattenPrograms = (rows: readonly ProgramRow[]): ProgramRow[] =>
  rows.flatMap((row) => [row, ...flattenPrograms(row.parts)]);

export const isBranch = ({ parts, hasFacts }: ProgramRow): boolean => hasFacts || parts.length > 0;
