using System;
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
    private static readonly ConcurrentDictionary<(DiagnosticRule Rule, string? PagesRoot), DiagnosticDescriptor> Descriptors = new();

    public static void Report(SourceProductionContext output, SchemaFindings findings)
    {
        foreach (Diagnostic finding in findings.Diagnostics)
        {
            output.ReportDiagnostic(Microsoft.CodeAnalysis.Diagnostic.Create(
                Descriptors.GetOrAdd((finding.Rule, findings.PagesRoot), static key => Describe(key.Rule, key.PagesRoot)), Locate(findings.Path, finding), finding.Message));
        }
    }

    private static Location Locate(string path, Diagnostic finding) => Location.Create(
        path,
        new TextSpan(finding.Span.Start, finding.Span.Length),
        new LinePositionSpan(Position(finding.Start), Position(finding.End)));

    // Roslyn counts from 0, people from 1.
    private static LinePosition Position(Compiler.Text.LinePosition position) => new(position.Line - 1, position.Column - 1);

    private static DiagnosticDescriptor Describe(DiagnosticRule rule, string? pagesRoot) => new(
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
        helpLinkUri: Link(rule, pagesRoot));

    // The pages lie beside the generator, so that they are those of its version, and there without a network.
    private static string Link(DiagnosticRule rule, string? pagesRoot) =>
        Uri.TryCreate(pagesRoot + rule.HelpLink, UriKind.Absolute, out Uri? page) ? page.AbsoluteUri : rule.HelpLink;
}
