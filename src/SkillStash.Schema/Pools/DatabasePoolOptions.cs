using System;
using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>How a pool opens its connections.</summary>
public class DatabasePoolOptions
{
    /// <summary>The path of the database file, which is made where there is none.</summary>
    public string Path { get; set; } = "";

    /// <summary>How long a call waits in all: for a connection of the pool, for the writers before it, and for locks of other processes. Zero is for ever.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many databases can be rented at a time.</summary>
    public int MaxConnections { get; set; } = 128;

    /// <summary>
    /// What each connection sets when it is opened, by the names of SQLite's pragmas: <c>synchronous</c> = <c>NORMAL</c>. Foreign keys are
    /// enforced, and the journal is a write-ahead log.
    /// </summary>
    public IDictionary<string, string> Pragmas { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The options of a file, for what needs no more.</summary>
    /// <param name="path">The path of the database file.</param>
    public static implicit operator DatabasePoolOptions(string path) => new() { Path = path };
}
