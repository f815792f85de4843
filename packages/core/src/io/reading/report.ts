import { isEmailAddress } from '../../model/guards/is-email-address.js';
import { isIntact, isPlainText } from '../../model/guards/is-plain-text.js';
import { isWebUrl } from '../../model/guards/is-web-url.js';
import type { DatasetError } from '../../model/issues/dataset-error.js';
import { createFaults } from '../../model/issues/fault-words.js';
import { type Issue, issueAt, type Fault } from '../../model/issues/issue.js';
import { limitIssues, createIssueList } from '../../model/issues/limit-issues.js';
import { asWarning, resultOf, type ReadResult } from '../../model/issues/read-result.js';
import { exchangeWords } from '../../model/issues/words/exchange.js';
import { findEdtf } from '../../model/values/edtf.js';
import { mailboxFault } from './table-fault.js';

/** Faults of a file of another program. */
export const exchangeFault = /* @__PURE__ */ createFaults('exchange', exchangeWords);

/** How a reader handles faults: `strict` returns no data, `lenient` leaves the faulty values out. */
export type ReadMode = 'strict' | 'lenient';

type Path = Issue['path'];

/** Faults of values of the wrong kind. */
const kindFaults = {
  text: (text: string) =>
    isIntact(text) ? exchangeFault('not-plain', 'plain-text') : exchangeFault('lost-letter', 'take-original'),
  url: () => exchangeFault('not-an-address', 'full-address'),
  date: () => exchangeFault('not-a-date', 'write-date'),
  email: mailboxFault,
};

/** Collects the issues of a file while it is read. Faulty values are left out. */
export class Report {
  readonly #rule: string;
  readonly #faults = createIssueList();
  readonly #notices = createIssueList();
  readonly #reportedOnce = new Set<string>();

  constructor(rule: string) {
    this.#rule = rule;
  }

  /** Adds an error. */
  fault(path: Path, fault: Fault): void {
    this.#faults.add(() => issueAt(this.#rule, path, fault));
    return undefined;
  }

  /** Adds the issues of a part that cannot be read at all. */
  refuse({ issues }: DatasetError): void {
    for (const issue of issues) this.#faults.add(() => issue);
  }

  /** Adds a warning: a value is not read, or read differently than expected. */
  notice(path: Path, notice: Fault): void {
    this.#notices.add(() => issueAt(this.#rule, path, { severity: 'warning', ...notice }));
  }

  /** Adds a warning once per key. */
  noticeOnce(key: string, path: Path, notice: Fault): void {
    if (this.#reportedOnce.has(key)) return;
    this.#reportedOnce.add(key);
    this.notice(path, notice);
  }

  #checked(path: Path, value: string, isRight: boolean, kind: keyof typeof kindFaults): string | undefined {
    if (isRight) return value;
    this.fault(path, { value, ...kindFaults[kind](value) });
    return undefined;
  }

  /** Returns a valid text without surrounding white space, or `undefined` if it is missing, empty or faulty. */
  text(path: Path, value: unknown): string | undefined {
    const text = typeof value === 'number' ? String(value) : value;
    if (text === undefined || text === null) return undefined;
    if (typeof text !== 'string') {
      this.fault(path, { value: text, ...exchangeFault('not-text', 'plain-text') });
      return undefined;
    }
    const trimmed = text.trim();
    return trimmed === '' ? undefined : this.#checked(path, trimmed, isPlainText(trimmed), 'text');
  }

  url(path: Path, value: unknown): string | undefined {
    const text = this.text(path, value);
    return text === undefined ? undefined : this.#checked(path, text, isWebUrl(text), 'url');
  }

  email(path: Path, value: unknown): string | undefined {
    const text = this.text(path, value);
    return text === undefined ? undefined : this.#checked(path, text, isEmailAddress(text), 'email');
  }

  date(path: Path, value: unknown): string | undefined {
    const text = this.text(path, value);
    return text === undefined ? undefined : this.#checked(path, text, findEdtf(text) !== undefined, 'date');
  }

  /** Creates the result. In `strict` mode any fault makes it an error. */
  finish<Data>(mode: ReadMode, make: (() => Data) | undefined): ReadResult<Data> {
    const faults = this.#faults.issues;
    const isUsableFile = make !== undefined && (mode === 'lenient' || faults.length === 0);
    const reported = isUsableFile ? faults.map(asWarning) : faults;
    const issues = limitIssues([...reported, ...this.#notices.issues], { more: this.#faults.more });
    return resultOf(isUsableFile ? make() : undefined, issues);
  }

  /** Combines the report with the result of another validation of the data. */
  join<Data>(mode: ReadMode, checked: ReadResult<Data>): ReadResult<Data> {
    const own = this.finish(mode, checked.success ? () => checked.data : undefined);
    const reported = [...(own.success ? own.issues : own.error.issues)];
    const theirs = checked.success ? checked.issues : checked.error.issues;
    const issues = limitIssues([...reported, ...theirs], { more: this.#faults.more });
    return resultOf(own.success ? own.data : undefined, issues);
  }
}
