// Components are tested as they look in the app: what lies over what decides what a click meets.
import '/src/styles/tokens.css';
import '/src/styles/base.css';
