namespace SkillStash.Schema;

/// <summary>How a column stores points in time: one form, in which the order of stored values is the order of time.</summary>
/// <remarks>All are UTC. A time that a form cannot hold exactly, such as a fraction of a second in one without, is refused.</remarks>
public enum TimeForm
{
    /// <summary>Written as <c>YYYY-MM-DD HH:MM:SS</c>, a fraction where there is one; read in every form that SQLite's date functions read.</summary>
    Any,

    /// <summary><c>YYYY-MM-DD HH:MM:SS</c>, a fraction where there is one.</summary>
    Text,

    /// <summary><c>YYYY-MM-DD HH:MM:SS.fff</c>.</summary>
    TextMilliseconds,

    /// <summary><c>YYYY-MM-DDTHH:MM:SS</c>.</summary>
    Iso,

    /// <summary><c>YYYY-MM-DDTHH:MM:SS.fff</c>.</summary>
    IsoMilliseconds,

    /// <summary><c>YYYY-MM-DDTHH:MM:SSZ</c>.</summary>
    IsoUtc,

    /// <summary><c>YYYY-MM-DDTHH:MM:SS.fffZ</c>.</summary>
    IsoUtcMilliseconds,

    /// <summary>Whole seconds since 1970, an INTEGER.</summary>
    UnixSeconds,

    /// <summary>Milliseconds since 1970, an INTEGER.</summary>
    UnixMilliseconds,

    /// <summary>The Julian day, to the millisecond, a REAL.</summary>
    JulianDay,
}
