using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>Collects the findings of one document.</summary>
public sealed class DiagnosticBag(SourceText source)
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>How many things SQLite would refuse, so far.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>The findings in the order of their places.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => _found
        .OrderBy(static diagnostic => diagnostic.Span.Start)
        .ThenBy(static diagnostic => diagnostic.Span.Length)
        .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
        .ToArray();

    /// <summary>Takes over what has been found elsewhere.</summary>
    public void Take(IEnumerable<Diagnostic> found)
    {
        foreach (Diagnostic each in found)
        {
            ErrorCount += each.Severity == DiagnosticSeverity.Error ? 1 : 0;
            _found.Add(each);
        }
    }

    /// <summary>Adds a finding at a place.</summary>
    public void Report(TextSpan span, DiagnosticMessage message)
    {
        if (message.Rule.Severity == DiagnosticSeverity.Error)
        {
            ErrorCount++;
        }

        _found.Add(new Diagnostic(message.Rule, message.Text, source.Path, span, source.Position(span.Start), source.Position(span.End)));
    }
}
