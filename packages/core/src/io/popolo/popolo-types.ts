/** A page with a note about its content. */
export interface PopoloLink {
  readonly url: string;
  readonly note?: string;
}

/** A further name; `note` is its language if it is a translation. */
export interface PopoloOtherName {
  readonly name: string;
  readonly note?: string;
}

/** A means of contact: `email`, `voice` or `url`. */
export interface PopoloContactDetail {
  readonly type: string;
  readonly value: string;
  readonly label?: string;
  readonly note?: string;
  readonly sources?: readonly PopoloLink[];
}

/** A person. */
export interface PopoloPerson {
  readonly id: string;
  readonly name: string;
  readonly honorific_prefix?: string;
  readonly given_name?: string;
  readonly family_name?: string;
  readonly sort_name?: string;
  readonly image?: string;
  readonly contact_details?: readonly PopoloContactDetail[];
  readonly sources?: readonly PopoloLink[];
}

/** An organization, a network or a program. */
export interface PopoloOrganization {
  readonly id: string;
  readonly name: string;
  readonly other_names?: readonly PopoloOtherName[];
  readonly identifiers?: readonly { readonly scheme: string; readonly identifier: string }[];
  readonly classification?: string;
  readonly parent_id?: string;
  readonly area_id?: string;
  readonly description?: string;
  readonly founding_date?: string;
  readonly dissolution_date?: string;
  readonly image?: string;
  readonly contact_details?: readonly PopoloContactDetail[];
  readonly links?: readonly PopoloLink[];
  readonly sources?: readonly PopoloLink[];
}

/** A membership of a person or organization in an organization. */
export interface PopoloMembership {
  readonly id: string;
  readonly label?: string;
  readonly role?: string;
  /** The member, if it is an organization. */
  readonly member?: { readonly '@type': 'Organization'; readonly id: string; readonly name: string };
  /** The member, if it is a person. */
  readonly person_id?: string;
  readonly organization_id: string;
  readonly on_behalf_of_id?: string;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly sources?: readonly PopoloLink[];
}

/** A place. */
export interface PopoloArea {
  readonly id: string;
  readonly name: string;
  readonly identifier?: string;
  readonly classification?: string;
  readonly parent_id?: string;
  readonly geometry?: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
  readonly sources?: readonly PopoloLink[];
}

/** An event. */
export interface PopoloEvent {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly location?: string;
  readonly status?: string;
  readonly organization_id?: string;
  readonly attendees?: readonly Pick<PopoloPerson, 'id' | 'name'>[];
  readonly parent_id?: string;
  readonly sources?: readonly PopoloLink[];
}

/** A dataset in Popolo. */
export interface PopoloDocument {
  readonly persons: readonly PopoloPerson[];
  readonly organizations: readonly PopoloOrganization[];
  readonly memberships: readonly PopoloMembership[];
  readonly areas: readonly PopoloArea[];
  readonly events: readonly PopoloEvent[];
}
