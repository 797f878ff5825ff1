using System;
using System.Collections.Generic;
using HansardMiner.Present.Answers;

namespace HansardMiner.Asking;

/// <summary>
/// A question that programs can ask of an index: by the API and by the server of tools, with the same parameters and the same answer.
/// </summary>
/// <param name="Name">Its name: that of the tool, and the path of the API.</param>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="Meaning">What it answers, in a few sentences.</param>
/// <param name="Parameters">What can be said with it.</param>
public abstract record Enquiry(string Name, string Title, string Meaning, IReadOnlyList<Parameter> Parameters)
{
    /// <summary>The parameter that names what is asked for, and so stands in the path of the API; null when there is none.</summary>
    public Parameter? Named { get; init; }

    /// <summary>The parameter that says how much an answer shows at the most; null where it shows all.</summary>
    public Parameter? Limit { get; init; }

    /// <summary>The type of the answer: one of <see cref="AnswerJson"/>.</summary>
    public abstract Type Answer { get; }

    /// <summary>Answers.</summary>
    /// <param name="desk">Where it is asked.</param>
    /// <param name="arguments">What was said with it.</param>
    /// <exception cref="WrongArgumentException">An argument fits its parameter, but not the question.</exception>
    /// <exception cref="NotFoundException">There is nothing of the name asked for.</exception>
    /// <exception cref="Store.StoreException">The index cannot be read.</exception>
    public abstract object Ask(Desk desk, Arguments arguments);

    /// <summary>An enquiry from the function that answers it.</summary>
    internal static Enquiry Of<TAnswer>(string name, string title, string meaning, IReadOnlyList<Parameter> parameters, Func<Desk, Arguments, TAnswer> answer, Parameter? named = null)
        where TAnswer : notnull => new Answered<TAnswer>(name, title, meaning, parameters, answer) { Named = named, Limit = Find(parameters, "limit") };

    private static Parameter? Find(IReadOnlyList<Parameter> parameters, string name)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }
        return null;
    }

    private sealed record Answered<TAnswer>(string Name, string Title, string Meaning, IReadOnlyList<Parameter> Parameters, Func<Desk, Arguments, TAnswer> Function)
        : Enquiry(Name, Title, Meaning, Parameters)
        where TAnswer : notnull
    {
        public override Type Answer => typeof(TAnswer);

        public override object Ask(Desk desk, Arguments arguments) => Function(desk, arguments);
    }
}
