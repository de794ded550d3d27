package vn.tracuu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import vn.tracuu.corpus.Facts;
import vn.tracuu.corpus.Intake;
import vn.tracuu.corpus.Offer;
import vn.tracuu.corpus.Outcome;
import vn.tracuu.fetch.Address;
import vn.tracuu.fetch.FetchException;
import vn.tracuu.fetch.Fetched;
import vn.tracuu.fetch.Fetcher;

/** One thing that is to be added: a file, or an address that is fetched when its turn comes. */
sealed interface Given {
  /** As it was typed. */
  String name();

  /** The file; an address is asked for now. */
  Offer offer() throws FetchException;

  /** A file of this machine. */
  record OfMachine(Path file) implements Given {
    @Override
    public String name() {
      return file.toString();
    }

    @Override
    public Offer offer() {
      return Offer.of(file);
    }
  }

  /** An address. */
  record OfNetwork(String name, Fetcher fetcher) implements Given {
    @Override
    public Offer offer() throws FetchException {
      Fetched fetched = fetcher.fetch(Address.of(name));
      return new Offer(
          fetched.name(), name, fetched.charset(), copy -> Files.write(copy, fetched.bytes()));
    }
  }

  /** Adds it where it is asked for, and tells what became of it. */
  default Outcome addTo(Intake intake, Predicate<Facts> isAsked) throws IOException {
    try {
      return intake.add(offer(), isAsked);
    } catch (FetchException e) {
      return new Outcome(Outcome.Kind.REFUSED, name(), e.getMessage());
    }
  }
}
