using System;
using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>The types that code sees without asking for them: a type of the same name hides them, and what they were meant for breaks.</summary>
/// <remarks>Only names that <see cref="Words.ToPascalCase"/> can make are listed: it writes <c>HtmlElement</c>, and no <c>HTMLElement</c>.</remarks>
public static partial class AmbientTypes
{
    private static readonly HashSet<string> Taken = Split(ImplicitUsings + "\n" + JavaScript);
    private static readonly HashSet<string> OfDom = Split(Dom);

    /// <summary>Whether a type of C#'s implicit usings or of JavaScript is called so: no emitted type takes the name by itself.</summary>
    public static bool IsTaken(string name) => Taken.Contains(name);

    /// <summary>Whether a type of the DOM is called so. TypeScript imports types by name, so it can be had all the same.</summary>
    public static bool IsOfDom(string name) => OfDom.Contains(name);

    private static HashSet<string> Split(string names) => new(names.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
