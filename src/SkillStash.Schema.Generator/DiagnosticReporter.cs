using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SkillStash.Schema.Compiler.Diagnostics;
using Diagnostic = SkillStash.Schema.Compiler.Diagnostics.Diagnostic;
using DiagnosticSeverity = SkillStash.Schema.Compiler.Diagnostics.DiagnosticSeverity;

namespace SkillStash.Schema.Generator;

/// <summary>Hands the compiler library's diagnostics to the C# compiler, at their place in the SQL file.</summary>
internal static class DiagnosticReporter
{
    private static readonly ConcurrentDictionary<DiagnosticRule, DiagnosticDescriptor> Descriptors = new();

    public static void Report(SourceProductionContext output, SchemaFindings findings)
    {
        foreach (Diagnostic finding in findings.Diagnostics)
        {
            output.ReportDiagnostic(Microsoft.CodeAnalysis.Diagnostic.Create(
                Descriptors.GetOrAdd(finding.Rule, Describe), Locate(findings.Path, finding), finding.Message));
        }
    }

    private static Location Locate(string path, Diagnostic finding) => Location.Create(
        path,
        new TextSpan(finding.Span.Start, finding.Span.Length),
        new LinePositionSpan(Position(finding.Start), Position(finding.End)));

    // Roslyn counts from 0, people from 1.
    private static LinePosition Position(Compiler.Text.LinePosition position) => new(position.Line - 1, position.Column - 1);

    private static DiagnosticDescriptor Describe(DiagnosticRule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        "SkillStash.Schema",
        rule.Severity switch
        {
            DiagnosticSeverity.Error => Microsoft.CodeAnalysis.DiagnosticSeverity.Error,
            DiagnosticSeverity.Warning => Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
            _ => Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);
}
