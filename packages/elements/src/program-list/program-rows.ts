import {
  findConcept,
  findRecord,
  formatDate,
  formatPeriod,
  formatPersonName,
  isNarrowerTerm,
  linksOf,
  membersOf,
} from '@health-networks/core';
import type { AnyRecord, Link, Member, Program, ProgramNode } from '@health-networks/core';
import type { ViewInput } from '../base/view-input.js';
import { label } from '../base/text/label.js';
import { recordName, type RecordName } from '../base/text/record-name.js';
import { textOfPhrase, type Phrase } from '../base/text/phrase.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { ProgramListMessages } from './messages.js';

export type ProgramListInput = ViewInput<ProgramListMessages>;

export interface ProgramMember {
  name: ShownText;
  /** Website of an organization. */
  url: string | undefined;
  /** Roles without duplicates, with their dates. */
  roles: readonly Phrase[];
}

/** The name of a party, with its website if it has one. */
export interface LinkedName {
  name: RecordName;
  url: string | undefined;
}

/** A program; undocumented fields are undefined or empty and not rendered. */
export interface ProgramRow {
  id: string;
  name: ShownText;
  kind: string;
  kindLabel: ShownText;
  /** The kind, if neither the name nor a shared heading states it. */
  shownKind: ShownText | undefined;
  /** Status and dates. */
  facts: readonly ShownText[];
  description: ShownText | undefined;
  /** Name of the larger program that includes it. */
  partOf: ShownText | undefined;
  ledBy: readonly ProgramMember[];
  proposedBy: readonly LinkedName[];
  fundedBy: readonly LinkedName[];
  themes: readonly ShownText[];
  members: readonly ProgramMember[];
  url: string | undefined;
  parts: readonly ProgramRow[];
  records: readonly AnyRecord[];
}

const memberName = (found: Member, language: string): ShownText =>
  found.kind === 'person'
    ? { value: formatPersonName(found.member), lang: undefined }
    : requiredText(found.member.name, language, found.member.id);

const urlOf = (record: AnyRecord): string | undefined =>
  'url' in record && typeof record.url === 'string' ? record.url : undefined;

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

/** Merges the memberships of each member. */
const membersIn = (found: readonly Member[], input: ProgramListInput): ProgramMember[] => {
  const rolesByMember = new Map<string, Pick<ProgramMember, 'name' | 'url'> & { roles: Map<string, Phrase> }>();
  for (const each of found) {
    const { id } = each.member;
    const known = rolesByMember.get(id) ?? {
      name: memberName(each, input.language),
      url: urlOf(each.member),
      roles: new Map<string, Phrase>(),
    };
    rolesByMember.set(id, known);
    const role = roleOf(each, input);
    known.roles.set(textOfPhrase(role), role);
  }
  return [...rolesByMember.values()].map(({ roles, ...member }) => ({ ...member, roles: [...roles.values()] }));
};

/**
 * Returns the leads. They are listed under a heading, so only title and dates are shown; a title contained in the
 * description is omitted.
 */
const leadsIn = (found: readonly Member[], description: ShownText | undefined, input: ProgramListInput) =>
  found.map((lead): ProgramMember => {
    const title = shownText(lead.membership.title, input.language);
    const isNew = title && !description?.value.toLowerCase().includes(title.value.toLowerCase());
    const period = periodOf(lead, input);
    const roles = [...(isNew ? [[title]] : []), ...(period === undefined ? [] : [[period]])];
    return { name: memberName(lead, input.language), url: urlOf(lead.member), roles };
  });

const namesOf = (ids: readonly string[], { index, language }: ProgramListInput): LinkedName[] =>
  ids.flatMap((id) => {
    const found = findRecord(index, id);
    return found ? [{ name: recordName(found.record, { index, language, labels: {} }), url: urlOf(found.record) }] : [];
  });

const isLead = ({ membership }: Member, { index }: ProgramListInput): boolean =>
  isNarrowerTerm(index.dataset, 'membership-role', membership.role, 'lead');

const fundingLinksOf = ({ id }: Program, { index }: ProgramListInput): Link[] =>
  linksOf(index, id).filter(({ to, kind }) => to === id && isNarrowerTerm(index.dataset, 'link-kind', kind, 'funds'));

/** Returns the themes, without those already expressed by the name, a broader theme of the program, or its whole. */
const themesOf = ({ themes = [], name, partOf }: Program, { index, language }: ProgramListInput): ShownText[] => {
  const above = partOf === undefined ? [] : (index.dataset.programs[partOf]?.themes ?? []);
  const title = (shownText(name, language)?.value ?? '').toLowerCase();
  return themes.flatMap((id) => {
    const concept = findConcept(index, id);
    const text = shownText(concept?.label, language);
    const isImplied = above.includes(id) || (concept?.broader !== undefined && themes.includes(concept.broader));
    return text && !isImplied && !title.includes(text.value.toLowerCase()) ? [text] : [];
  });
};

/** The default status, which is not shown. */
const defaultStatus = 'running';

const factsOf = ({ status, startDate, endDate }: Program, { messages, language }: ProgramListInput): ShownText[] => {
  const period = formatPeriod(startDate, endDate, language);
  return [
    ...(status === undefined || status === defaultStatus ? [] : [label(messages, 'program-status', status)]),
    ...(period === undefined ? [] : [{ value: period, lang: undefined }]),
  ];
};

/** Returns the kind of a program, unless its name contains it: "Living labs", "Health Hub Academy". */
const kindOf = ({ kind, name }: Program, { messages, language }: ProgramListInput): ShownText | undefined => {
  const title = shownText(name, language)?.value.toLowerCase() ?? '';
  const forms = [false, true].map((plural) => label(messages, 'program-kind', kind, { plural }));
  return kind === 'other' || forms.some(({ value }) => title.includes(value.toLowerCase())) ? undefined : forms[0];
};

const rowOf = ({ program, children }: ProgramNode, input: ProgramListInput, partOf?: ShownText): ProgramRow => {
  const { messages, language, index } = input;
  const members = membersOf(index, program.id);
  const [leads, others] = [true, false].map((wanted) => members.filter((member) => isLead(member, input) === wanted));
  const funding = fundingLinksOf(program, input);
  const name = requiredText(program.name, language, program.id);
  const description = shownText(program.description, language);
  return {
    id: program.id,
    name,
    kind: program.kind,
    kindLabel: label(messages, 'program-kind', program.kind),
    shownKind: kindOf(program, input),
    facts: factsOf(program, input),
    description,
    partOf,
    ledBy: leadsIn(leads ?? [], description, input),
    proposedBy: namesOf(program.proposedBy ?? [], input),
    fundedBy: namesOf(
      funding.map(({ from }) => from),
      input,
    ),
    themes: themesOf(program, input),
    members: membersIn(others ?? [], input),
    url: program.url,
    parts: children.map((child) => rowOf(child, input, name)),
    records: [program, ...members.map(({ membership }) => membership), ...funding],
  };
};

/** Creates the rows as a tree. */
export const programRows = (tree: readonly ProgramNode[], input: ProgramListInput): ProgramRow[] =>
  tree.map((node) => rowOf(node, input));

/** Flattens the tree, depth first. */
export const flattenPrograms = (rows: readonly ProgramRow[]): ProgramRow[] =>
  rows.flatMap((row) => [row, ...flattenPrograms(row.parts)]);

/** Whether only the name is known. */
export const hasNameOnly = ({ facts, description, parts, ...row }: ProgramRow): boolean =>
  description === undefined &&
  [facts, parts, row.ledBy, row.proposedBy, row.fundedBy, row.themes, row.members].every(({ length }) => length === 0);

/** Minimum length of a description for the program to be listed in the overview. */
const minDescriptionLength = 40;

/** Whether a program has details of interest to visitors: what it is about, who participates, or what its parts are. */
export const hasDetails = ({ description, parts, ledBy, members }: ProgramRow): boolean =>
  (description?.value.length ?? 0) >= minDescriptionLength || [parts, ledBy, members].some(({ length }) => length > 0);

/** Whether there are parts to unfold. Parts of which only names are known are listed in a line. */
export const isBranch = ({ parts }: ProgramRow): boolean => parts.some((part) => !hasNameOnly(part));
