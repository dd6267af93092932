using System;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

/// <summary>Something that the library promises does not hold.</summary>
internal sealed class WalkFault(string message, Exception? cause = null) : Exception(message, cause);
