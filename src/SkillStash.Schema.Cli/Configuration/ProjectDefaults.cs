using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Cli.Configuration;

/// <summary>What a call leaves out is what the project's configuration says.</summary>
internal static class ProjectDefaults
{
    /// <summary>Gives an option a default.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">What the configuration says of it; null where it says nothing.</param>
    /// <param name="fallback">The value where there is no configuration, or none in it; null where the call must say it then.</param>
    public static Option<string> Or(this Option<string> option, Func<ProjectConfiguration, string?> value, string? fallback = null)
    {
        option.DefaultValueFactory = result => Find(result, value) ?? fallback ?? Missing(result, $"Option '{option.Name}'");
        return option;
    }

    /// <summary>Gives a switch a default.</summary>
    /// <param name="option">The switch.</param>
    /// <param name="value">Whether the configuration turns it on.</param>
    public static Option<bool> Or(this Option<bool> option, Func<ProjectConfiguration, bool> value)
    {
        option.DefaultValueFactory = result => Find(result, project => value(project) ? option.Name : null) is not null;
        return option;
    }

    /// <summary>Gives an argument a default.</summary>
    /// <inheritdoc cref="Or(Option{string}, Func{ProjectConfiguration, string}, string)"/>
    public static Argument<string> Or(this Argument<string> argument, Func<ProjectConfiguration, string?> value)
    {
        argument.Arity = ArgumentArity.ZeroOrOne;
        argument.DefaultValueFactory = result => Find(result, value) ?? Missing(result, $"Argument '{argument.Name}'");
        return argument;
    }

    private static string? Find(ArgumentResult result, Func<ProjectConfiguration, string?> value)
    {
        if (ConfigurationFile.Find() is not { } path)
        {
            return null;
        }

        if (ConfigurationFile.Load(path, out IReadOnlyList<Diagnostic> mistakes) is { } project)
        {
            return value(project);
        }

        result.AddError(mistakes[0].ToString());
        return null;
    }

    private static string Missing(ArgumentResult result, string what)
    {
        result.AddError($"{what} is required: no {ConfigurationFile.Name} gives it.");
        return "";
    }
}
