// Written by skillstash-schema from the SQL schema: change that, not this file.
// Dates and times: as SQLite stores them, and as they go over the wire. All are UTC; JavaScript would take them for local time.

const zone = "(Z|z|[+-]\\d\\d:\\d\\d)";
const clock = "(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d+))?)?";
const day = "(\\d{4})-(\\d\\d)-(\\d\\d)";
const blank = "[ \\t-\\r]*";

const wireTimestamp = new RegExp(`^${day}T${clock}${zone}$`);
const storedTimestamp = new RegExp(`^${day}[ \\t-\\rT]*(?:${clock}${blank}${zone}?${blank})?$`);
const bareTime = new RegExp(`^${clock}${blank}${zone}?${blank}$`);
const number = /^[ \t-\r]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t-\r]*$/;

// SQLite counts Julian days: numbers from here on are none, and the Unix epoch is this many milliseconds after day 0.
const julianDays = 5373484.5;
const julianEpoch = 210_866_760_000_000;
const ticks = 7;

/** A stored timestamp as `YYYY-MM-DDTHH:MM:SSZ`, a fraction kept; reads every form that SQLite's date functions read. */
export function readTimestamp(stored: unknown): string | undefined {
  if (typeof stored === "number") {
    return fromJulianDay(stored);
  }
  if (typeof stored !== "string") {
    return undefined;
  }
  const dated = storedTimestamp.exec(stored);
  if (dated !== null) {
    return assemble(dated[1], dated[2], dated[3], dated.slice(4));
  }
  const time = bareTime.exec(stored);
  if (time !== null) {
    return assemble("2000", "01", "01", time.slice(1));
  }
  return number.test(stored) ? fromJulianDay(Number(stored)) : undefined;
}

/** A timestamp of the wire, which must have a zone, as `YYYY-MM-DD HH:MM:SS`: in this form order of text is order of time. */
export function writeTimestamp(wire: unknown): string | undefined {
  const parts = typeof wire === "string" ? wireTimestamp.exec(wire) : null;
  return parts === null ? undefined : assemble(parts[1], parts[2], parts[3], parts.slice(4))?.replace("T", " ").slice(0, -1);
}

/** How a column stores times. */
export type TimeForm =
  | "text" | "textMilliseconds" | "iso" | "isoMilliseconds" | "isoUtc" | "isoUtcMilliseconds"
  | "unixSeconds" | "unixMilliseconds" | "julianDay";

/** A time that is stored in just this form, as `YYYY-MM-DDTHH:MM:SSZ`, a fraction kept. */
export function readTimeIn(form: TimeForm, stored: unknown): string | undefined {
  switch (form) {
    case "unixSeconds":
      return Number.isSafeInteger(stored) ? fromUnix((stored as number) * 1000) : undefined;
    case "unixMilliseconds":
      return Number.isSafeInteger(stored) ? fromUnix(stored as number) : undefined;
    case "julianDay":
      return typeof stored === "number" ? fromJulianDay(stored) : undefined;
    default: {
      const wire = typeof stored === "string" ? readTimestamp(stored) : undefined;
      return wire !== undefined && writeTimeIn(form, wire) === stored ? wire : undefined;
    }
  }
}

/** A timestamp of the wire in this form; undefined if it is none, or has a finer fraction of a second than the form. */
export function writeTimeIn(form: TimeForm, wire: unknown): string | number | undefined {
  const text = writeTimestamp(wire);
  if (text === undefined || form === "text") {
    return text;
  }
  const [seconds, fraction = ""] = text.split(".") as [string, string?];
  const digits = form === "iso" || form === "isoUtc" || form === "unixSeconds" ? 0 : 3;
  if (fraction.length > digits) {
    return undefined;
  }
  const unix = Date.parse(`${seconds.replace(" ", "T")}.${fraction.padEnd(3, "0")}Z`);
  const padded = digits === 0 ? seconds : `${seconds}.${fraction.padEnd(digits, "0")}`;
  switch (form) {
    case "unixSeconds":
      return unix / 1000;
    case "unixMilliseconds":
      return unix;
    case "julianDay":
      return (unix + julianEpoch) / 86_400_000;
    case "textMilliseconds":
      return padded;
    default:
      return `${padded.replace(" ", "T")}${form.startsWith("isoUtc") ? "Z" : ""}`;
  }
}

/** What comes between the two times of the form next to one that is finer; undefined if it is no timestamp. */
export function writeTimeBetween(form: TimeForm, wire: unknown): string | number | undefined {
  const text = writeTimestamp(wire);
  if (text === undefined) {
    return undefined;
  }
  const digits = form === "iso" || form === "isoUtc" || form === "unixSeconds" ? 0 : 3;
  const [seconds, fraction = ""] = text.replace(" ", "T").split(".") as [string, string?];
  const before = writeTimeIn(form, digits === 0 ? `${seconds}Z` : `${seconds}.${fraction.slice(0, digits)}Z`);
  // Half a millisecond of a day, half a unit of the others.
  return typeof before === "string" ? `${before}~` : before === undefined ? undefined : before + (form === "julianDay" ? 0.5 / 86_400_000 : 0.5);
}

/** A stored date as `YYYY-MM-DD`; a timestamp is one if it is midnight. */
export function readDate(stored: unknown): string | undefined {
  const time = typeof stored === "string" && !bareTime.test(stored) ? readTimestamp(stored) : undefined;
  return time?.endsWith("T00:00:00Z") ? time.slice(0, "YYYY-MM-DD".length) : undefined;
}

/** A date of the wire, which must be `YYYY-MM-DD`. */
export function writeDate(wire: unknown): string | undefined {
  return readDate(wire) === wire ? readDate(wire) : undefined;
}

/** A time of day as `HH:MM:SS`, a fraction kept. */
export function readTime(stored: unknown): string | undefined {
  const parts = typeof stored === "string" ? bareTime.exec(stored) : null;
  const isTime = parts !== null && parts[0] === stored && parts[5] === undefined && Number(parts[1]) < 24;
  return isTime && /\d$/.test(parts[0]) ? assemble("2000", "01", "01", parts.slice(1))?.slice("2000-01-01T".length, -1) : undefined;
}

type Part = string | undefined;

function assemble(year: Part, month: Part, date: Part, time: Part[]): string | undefined {
  const [hour = "00", minute = "00", second = "00", fraction = "", offset = "Z"] = time;
  const start = new Date(0);
  start.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  const isDay = start.getUTCMonth() === Number(month) - 1 && start.getUTCDate() === Number(date) && Number(date) > 0;
  const end = fraction.slice(0, ticks).replace(/0+$/, "");
  const isTime = Number(minute) < 60 && Number(second) < 60
    && (Number(hour) < 24 || (`${hour}${minute}${second}` === "240000" && end === ""));
  const minutes = minutesEast(offset);
  if (!isDay || !isTime || minutes === undefined) {
    return undefined;
  }
  start.setUTCHours(Number(hour), Number(minute) - minutes, Number(second));
  return toWire(start, end);
}

function minutesEast(offset: string): number | undefined {
  if (offset === "Z" || offset === "z") {
    return 0;
  }
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(4))];
  return hours > 14 || minutes > 59 ? undefined : (hours * 60 + minutes) * (offset.startsWith("-") ? -1 : 1);
}

function fromJulianDay(days: number): string | undefined {
  if (!(days >= 0 && days < julianDays)) {
    return undefined;
  }
  return fromUnix(Math.floor(days * 86_400_000 + 0.5) - julianEpoch);
}

function fromUnix(milliseconds: number): string | undefined {
  const time = new Date(milliseconds);
  return Number.isNaN(time.getTime()) ? undefined : toWire(time, String(time.getUTCMilliseconds()).padStart(3, "0").replace(/0+$/, ""));
}

function toWire(time: Date, fraction: string): string | undefined {
  const year = time.getUTCFullYear();
  const seconds = time.toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length);
  return year < 1 || year > 9999 ? undefined : `${seconds}${fraction === "" ? "" : `.${fraction}`}Z`;
}
