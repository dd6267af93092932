using System;
using SkillStash.Schema.Cli.Sources;

namespace SkillStash.Schema.Cli.Inspect;

/// <summary>Prints sources as they come; disposing writes out what is buffered.</summary>
internal interface IInspectionWriter : IDisposable
{
    /// <summary>Prints one source.</summary>
    void Write(SchemaSource source);
}
