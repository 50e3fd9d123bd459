import { GLOSSARY_LANGUAGE, useWords } from '../words.tsx';

/** That an explanation is in English, where the language around it is another. */
export function InEnglish() {
  const { t, language } = useWords();
  return language === GLOSSARY_LANGUAGE ? null : <span>{t('card.inEnglish')} </span>;
}
