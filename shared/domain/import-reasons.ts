/** Why a row was rejected or marked, in plain English for files; screens have their own words for the same keys. */
export function importReasonWords(reason: string): string {
  return words[reason] ?? reason;
}

const words: Readonly<Record<string, string>> = {
  noName: 'there is no name',
  tooLong: 'the text is too long',
  tooMany: 'there are more than 100 values of one kind',
  rowTooLong: 'the row is too long to be read',
  tooManyColumns: 'the row has too many columns',
  placeholder: 'the cell says that there is nothing',
  notAnEmail: 'not an e-mail address; kept in the description',
  noDigits: 'a phone number without digits',
  unknownSector: 'not one of the sectors; kept in the description',
  unknownValue: 'the field cannot hold this; kept in the description',
  unknownKind: 'not one of the kinds of organization; kept in the description',
  unknownStage: 'not one of the stages; kept in the description',
  unknownStance: 'not one of the stances; kept in the description',
  unknownChannel: 'not one of the channels; kept in the description',
  unknownMember: 'nobody here has this name; kept in the description',
  unknownLanguage: 'not a known language; kept in the description',
  notYesOrNo: 'neither yes nor no; kept in the description',
  tooShort: 'the row has fewer cells than the header',
  unclosedQuote: 'a quote is never closed',
  strayQuote: 'a quote stands inside a cell',
  swallowedLines: 'a cell holds lines that look like rows',
  nulCharacters: 'characters without meaning were taken out',
  badCharacters: 'some characters could not be read',
  photoLeftOut: 'the picture was left out',
  propertyLeftOut: 'a part that is no text was left out',
  matchedByNameOnly: 'only the name matches',
  nameDiffers: 'the names differ',
  emailOfAnother: 'somebody of another name has this e-mail address',
  websiteOfAnother: 'an organization of another name has this website',
  severalWithThisName: 'several have this name',
  sameNameElsewhere: 'somebody of this name is in another organization',
  differsFromEarlierRow: 'an earlier row says otherwise; both are kept',
};
