using System;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>What one call has reported.</summary>
/// <param name="Call">The call.</param>
/// <param name="Thrown">What it threw; null if it returned.</param>
internal sealed record Report(string Call, Exception? Thrown)
{
    /// <summary>The call and how it ended, without the details of a constraint that may not be found out under a fault.</summary>
    public string Outcome => Thrown switch
    {
        null => $"{Call} returned",
        ConstraintViolationException violation => $"{Call} threw {violation.Kind}",
        _ => ToString(),
    };

    public override string ToString() => Thrown is null ? Outcome : $"{Call} threw {Thrown.GetType().Name}: {Thrown.Message}";
}
